import { describe, expect, it } from '@jest/globals';
import { mayStartCounting } from '../../../rules/readiness/may-start-counting.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { uncountedIn } from '../../../rules/vocabulary/week-gate.ts';
import { inOrder } from '../readiness/situations.ts';

const FLORIDA = loadRulebook('FL-LMFT');
const AS_OF = plainDate('2026-11-18');
const ORDERED = inOrder('FL-LMFT');

/** An intern in Florida under one supervisor since November 2, whom the board approved on a day or not yet. */
function gateWith(boardApprovedOn: string | null, asOf = AS_OF) {
  const [{ supervisor, setting } = { supervisor: '', setting: '' }] = ORDERED.agreements ?? [];
  const from = plainDate('2026-11-02');
  const approved = boardApprovedOn === null ? {} : { boardApprovedOn: plainDate(boardApprovedOn) };
  const agreements = [{ supervisor, setting, from, signedOn: from, ...approved }];
  return mayStartCounting({ ...ORDERED, agreements, answers: {} }, FLORIDA, asOf);
}

const inWeekOf = (on: string, approved: string | null, asOf = AS_OF) =>
  uncountedIn(gateWith(approved, asOf), weekOf(plainDate(on))).map(({ countsFrom, partly }) => [countsFrom, partly]);

describe('a week under a supervisor whom the board has not approved', () => {
  it('does not count, and no day can be told; the reason comes with its citation', () => {
    expect(uncountedIn(gateWith(null), weekOf(AS_OF))).toMatchObject([
      {
        countsFrom: null,
        partly: false,
        citation: expect.stringContaining('64B4'),
        why: expect.any(String),
      },
    ]);
  });

  it('counts from the day of the approval on, also once that day is there', () => {
    expect(inWeekOf('2026-11-11', '2026-11-12')).toEqual([['2026-11-12', true]]);
    expect(inWeekOf('2026-11-04', '2026-11-12')).toEqual([['2026-11-12', false]]);
    expect(inWeekOf('2026-11-18', '2026-11-12')).toEqual([]);
  });

  it('is not spoken of before the agreement begins, nor for a week that is over while the gate is closed today', () => {
    expect(inWeekOf('2026-10-20', null)).toEqual([]);
    expect(inWeekOf('2026-11-11', null)).toEqual([]);
    expect(inWeekOf('2026-11-25', null)).toEqual([[null, false]]);
  });
});

it('says nothing while the journey was not counted yet', () => {
  expect(uncountedIn(null, weekOf(AS_OF))).toEqual([]);
});
