import { describe, expect, it } from '@jest/globals';
import { DeparturePage } from '../../api/web/pages/departure-page.tsx';
import { PeoplePage } from '../../api/web/pages/people-page.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { DEPARTURE, DEPARTURE_PAGES } from './fixtures/departure-pages.tsx';
import { frameOf, person } from './fixtures/people.ts';

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the page of a departure', () => {
  const html = renderDocument(DEPARTURE_PAGES.departure());
  const text = textOf(html);

  it('says first how much is open until when', () => {
    expect(html).toContain('Sam Supervisor’s last day is Dec 31, 2026: 8 things to do.');
  });

  it('names each form with who signs it, by which day, and the board’s own day with its citation', () => {
    expect(text).toMatch(
      /Supervised Experience Documentation Form Sam .*681\.93\(d\).* Sam signs it Dec 31, 2026 Jan 30, 2027 ◔ Open/,
    );
  });

  it('leaves a day unknown that nobody has read', () => {
    expect(text).toContain('Unknown: ask the board');
    expect(text).toContain('Unknown which forms this board wants when supervision ends');
  });

  it('says that nothing is open once everything is done, and what will be here while nothing is', () => {
    const unread = { ...DEPARTURE, journeys: DEPARTURE.journeys.slice(2) };
    const done = {
      ...unread,
      journeys: unread.journeys.map((one) => ({ ...one, kit: { ...one.kit, general: false } })),
    };
    const show = (departure: typeof DEPARTURE) =>
      renderDocument(<DeparturePage frame={frameOf('Sam', 'supervisor', '/')} departure={departure} />);
    expect(show(done)).toContain('Nothing is open.');
    expect(show(done)).toContain('Everything is done');
    expect(show(unread)).toContain('Nothing is open as far as is known.');
    expect(show(unread)).not.toContain('Everything is done');
    expect(show({ ...DEPARTURE, journeys: [] })).toContain('No journey is concerned');
  });
});

it('the list of people leads to it', () => {
  const leaver = person({ personId: 'sam', name: 'Sam', leaving: { departureId: 'd', lastDayOn: '2026-12-31' } });
  const html = renderDocument(
    <PeoplePage frame={frameOf('Dana', 'director', '/people')} people={[leaver]} refusal={null} />,
  );
  expect(html).toContain('href="/departures/d"');
});
