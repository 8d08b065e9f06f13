import { describe, expect, test } from '@jest/globals';
import type { ShownAccess } from '../../db/views/find-access.ts';
import { AccessLogPage } from '../../api/web/pages/access-log-page.tsx';
import { WhoLookedPage } from '../../api/web/pages/who-looked-page.tsx';
import { accessCsv } from '../../api/web/reading/access-csv.ts';
import { accessHref, readAccessSelection } from '../../api/web/reading/access-selection.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import { frameOf } from './fixtures/people.ts';

const entry: ShownAccess = {
  entryId: 'e',
  sequence: 7,
  at: '2026-11-26T11:00:00.000Z',
  kind: 'view',
  actorId: 'd',
  actorName: 'Dana Director',
  means: 'session',
  operation: 'page /cohort',
  people: 12,
  names: ['Ada', 'Ben', 'Cy'],
  code: null,
  address: '10.1.2.3',
  device: 'Firefox on Windows',
  emergencyId: null,
};
const refused: ShownAccess = { ...entry, entryId: 'f', kind: 'refusal', code: 'NOT_ALLOWED', people: 0, names: [] };
const frame = frameOf('Dana Director', 'director', '/access-log');

describe('who has looked', () => {
  test('is told with what they saw, of whom, and from where', () => {
    const page = AccessLogPage({ frame, entries: [entry, refused], total: 2, selection: { page: 1 }, people: [] });
    const html = renderDocument(page);
    for (const words of [
      'Dana Director',
      'The cohort',
      'Ada, Ben, Cy and 9 others',
      '10.1.2.3',
      'Was refused: NOT_ALLOWED',
      'Nobody',
    ])
      expect(html).toContain(words);
  });

  test('says so where nobody has', () => {
    expect(renderDocument(WhoLookedPage({ frame, entries: [], total: 0, page: 1 }))).toContain('Nobody yet');
    const none = AccessLogPage({ frame, entries: [], total: 0, selection: { page: 1 }, people: [] });
    expect(renderDocument(none)).toContain('Nobody did anything of this kind');
  });

  test('is saved as a file in which nothing runs as a formula', () => {
    const lines = accessCsv([{ ...entry, actorName: '=cmd' }]).split('\r\n');
    expect(lines[1]).toContain("'=cmd");
    expect(lines[1]).toContain('The cohort,page /cohort,12,Ada; Ben; Cy');
  });

  test('is chosen by what is well formed, and nothing else', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const typed = { personId: id, actorId: 'x', kind: 'view', from: '2026-02-30', until: '2026-02-28', page: '3' };
    const selection = readAccessSelection(typed);
    expect(selection).toEqual({ personId: id, kind: 'view', until: '2026-02-28', page: 3 });
    expect(accessHref('/access-log', selection)).toBe(`/access-log?personId=${id}&kind=view&until=2026-02-28&page=3`);
    expect(accessHref('/access-log', { page: 1 })).toBe('/access-log');
  });
});
