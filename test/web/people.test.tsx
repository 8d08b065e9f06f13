import { describe, expect, it } from '@jest/globals';
import { PeoplePage } from '../../api/web/pages/people-page.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import type { Role } from '../../rules/vocabulary/role.ts';
import { SUPERVISOR, frameOf, person } from './fixtures/people.ts';

const OFFICE = person({ personId: 'alma', name: 'Alma Auditor', roles: ['auditor'] });
const LEAVER = person({ personId: 'lee', name: 'Lee', leaving: { departureId: 'd1', lastDayOn: '2026-12-31' } });

/** What can be sent or opened from the page. */
function offered(role: Role): string[] {
  const frame = frameOf('Somebody', role, '/people');
  const html = renderDocument(<PeoplePage frame={frame} people={[SUPERVISOR, OFFICE, LEAVER]} refusal={null} />);
  const main = html.slice(html.indexOf('<main'));
  return [...main.matchAll(/(?:action|href)="(\/(?:web\/|people\/|journeys\/|departures\/)[^"]*)"/g)].map(
    ([, address]) => address ?? '',
  );
}

describe('the page of people', () => {
  it('offers each role what it can do, and an auditor nothing but to read', () => {
    const access = ['supervisor-1', 'alma', 'lee'].map((id) => `/people/${id}/access`);
    const documents = '/people/supervisor-1/documents';
    const kept = ['/web/recordAbsence', '/web/recordCredential', '/web/giveNotice', '/web/withdrawNotice', ...access];
    kept.push(documents);
    const data = ['supervisor-1', 'alma', 'lee'].map((id) => `/people/${id}/data`);
    expect(offered('director').sort()).toEqual(
      ['/departures/d1', '/journeys/new', '/people/new', ...kept, ...data, '/web/recordEncumbrance'].sort(),
    );
    expect(offered('administrator').sort()).toEqual(['/people/new', ...kept].sort());
    expect(offered('auditor').sort()).toEqual(['/departures/d1', documents]);
  });

  it('names nobody who only keeps or reads the office where credentials are recorded', () => {
    const frame = frameOf('Dana', 'director', '/people');
    const html = renderDocument(<PeoplePage frame={frame} people={[SUPERVISOR, OFFICE, LEAVER]} refusal={null} />);
    expect(html).toContain('<option value="lee"');
    expect(html).not.toContain('<option value="alma"');
  });
});
