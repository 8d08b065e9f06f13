import { describe, expect, it } from '@jest/globals';
import { cohortCsv } from '../../api/web/reading/cohort-csv.ts';
import { entriesFromGrid } from '../../api/web/reading/grid-entries.ts';
import { blankRow, formatCell, gridFromLines, gridFromTyped } from '../../api/web/reading/week-grid.ts';
import { matchPage } from '../../api/web/match-page.ts';
import { PAGE_ROUTES } from '../../api/web/routes/all-pages.ts';
import { DEMO_GUIDE } from '../../api/web/demo-guide.ts';
import { demoStories } from '../../cli/demo/demo-stories.ts';
import { parseMinutes } from '../../rules/vocabulary/minutes.ts';
import type { CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { cohortRow } from './fixtures/journeys.ts';
import { LINES } from './fixtures/weeks.ts';

const WEEK = '2026-W47' as CalendarWeek;

describe('the week grid', () => {
  it('gives back every minute that was laid out', () => {
    const { entries, problems } = entriesFromGrid(gridFromLines(LINES, WEEK), WEEK);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(LINES.length);
    expect(entries).toContainEqual({
      on: '2026-11-17',
      minutes: 80,
      settingId: 's1',
      supervisorId: 'supervisor-1',
      activity: 'documentation',
      medium: 'in-person',
    });
    expect(entries).toContainEqual({
      on: '2026-11-20',
      minutes: 120,
      settingId: 's1',
      supervisorId: 'supervisor-1',
      activity: 'supervision-group',
      medium: 'in-person',
      groupSize: 6,
    });
  });

  it('writes every length of time so that it is read back the same', () => {
    for (let minutes = 1; minutes <= 1440; minutes++) expect(parseMinutes(formatCell(minutes))).toBe(minutes);
  });

  it('reads 1.5, 1h30 and 90m alike and names a cell that is none of them', () => {
    const row = { ...blankRow(undefined, 's1|p1'), cells: ['1.5', '1h30', '90m', 'soon', '', '', ''] };
    const { entries, problems } = entriesFromGrid([row], WEEK);
    expect(entries.map(({ minutes }) => minutes)).toEqual([90, 90, 90]);
    expect(problems).toEqual([
      { path: 'Line 1, Thu, Nov 19: “soon”', expected: 'a length of time like 1.5, 1h30 or 90m' },
    ]);
  });

  it('reads typed rows in their order and skips blank ones', () => {
    const rows = gridFromTyped({ 'r10.d0': '2', 'r10.pair': 's|p', 'r2.d6': '1', 'r3.activity': 'crisis' });
    expect(rows.map(({ cells }) => cells.join(''))).toEqual(['1', '', '2']);
    expect(entriesFromGrid(rows, WEEK).entries).toHaveLength(2);
  });
});

describe('the cohort as CSV', () => {
  it('quotes what needs it and lets no cell run as a formula', () => {
    const csv = cohortCsv([cohortRow({ journeyId: '1', superviseeName: '=HYPERLINK("x")' })]);
    expect(csv.split('\r\n')[1]).toMatch(
      /^"'=HYPERLINK\(""x""\)",CA-LMFT,Accumulating hours,2000,2000,"2,000 of 3,000 hours",0\.66,40,/,
    );
  });
});

describe('addresses', () => {
  it('finds the more exact page first', () => {
    expect(matchPage(PAGE_ROUTES, '/journeys/new')?.route.path).toBe('/journeys/new');
    expect(matchPage(PAGE_ROUTES, '/journeys/1/weeks/2026-W47?copy=last')).toMatchObject({
      params: { journeyId: '1', week: '2026-W47' },
      query: { copy: 'last' },
    });
  });

  it.each(['//elsewhere.example', 'https://elsewhere.example/', '', '/nothing/here', '/\\elsewhere'])(
    'takes %j for no page of ours',
    (address) => {
      expect(matchPage(PAGE_ROUTES, address)).toBeNull();
    },
  );
});

describe('the guide to the demo', () => {
  it('names the same people as the demo, with the same numbers', () => {
    const stories = demoStories(plainDate('2026-11-23')).map(({ number, name }) => ({ number, name }));
    const guide = DEMO_GUIDE.filter(({ number }) => number !== null).map(({ number, name }) => ({ number, name }));
    expect(guide).toEqual(stories);
  });
});
