import { expect, it } from '@jest/globals';
import { deedOf } from '../../../api/web/reading/deed-of.ts';
import { OBLIGATION_KINDS } from '../../../rules/vocabulary/obligation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { matchPage } from '../../../api/web/match-page.ts';
import { PAGE_ROUTES } from '../../../api/web/routes/all-pages.ts';

const ASKED = { subjectId: 's1', journeyId: 'j1', superviseeId: 'alex', ownerId: 'sam', beganOn: '2026-11-16' };
const READER = { id: 'sam', isDirector: false, today: plainDate('2026-11-23') };

it('leads to a page that exists, for every kind and every reader', () => {
  for (const kind of OBLIGATION_KINDS) {
    for (const id of ['sam', 'alex', 'dana']) {
      for (const journeyId of ['j1', null]) {
        const { href, label } = deedOf({ ...ASKED, kind, journeyId }, { ...READER, id, isDirector: id === 'dana' });
        expect([kind, href, matchPage(PAGE_ROUTES, href) !== null, label !== '']).toEqual([kind, href, true, true]);
      }
    }
  }
});

it('leads to where it is done: a signature on the log, supervision in its week, the log in the week of today', () => {
  expect(deedOf({ ...ASKED, kind: 'sign-week' }, READER)).toEqual({ label: 'Read and sign', href: '/weekly-logs/s1' });
  expect(deedOf({ ...ASKED, kind: 'sign-week' }, { ...READER, id: 'dana' }).label).toBe('Open the week');
  expect(deedOf({ ...ASKED, kind: 'book-supervision' }, READER).href).toBe('/journeys/j1/weeks/2026-W47/supervision');
  expect(deedOf({ ...ASKED, kind: 'log-hours' }, { ...READER, id: 'alex' }).href).toBe('/journeys/j1/weeks/2026-W48');
  expect(deedOf({ ...ASKED, kind: 'renew-credential', journeyId: null }, READER).href).toBe('/supervisees');
});
