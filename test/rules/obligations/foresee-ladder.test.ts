import { describe, expect, it } from '@jest/globals';
import { foreseeLadder } from '../../../rules/obligations/foresee-ladder.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS } from '../../../rules/vocabulary/obligation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const TODAY = plainDate('2026-11-26');
const foreseen = (kind: keyof typeof LADDERS, more: object = {}) => {
  const { dueOn, words } = foreseeLadder(kind, { ...LADDERS[kind], ...more }, TODAY);
  return [dueOn, words.map(({ on, recipient, tone }) => `${on} ${recipient} ${tone}`)];
};

describe('what a ladder would bring', () => {
  it('counts from today', () => {
    expect(foreseen('sign-week')).toEqual([
      null,
      [
        '2026-12-03 owner reminder',
        '2026-12-06 owner reminder',
        '2026-12-10 lead escalation',
        '2026-12-17 director escalation',
        '2026-12-26 director decision',
      ],
    ]);
  });
  it('takes a usual day on which it is due', () => {
    expect(foreseen('renew-credential')).toEqual(['2027-02-24', expect.arrayContaining(['2026-11-26 owner reminder'])]);
  });
  it('shows the first three repetitions', () => {
    expect(foreseen('complete-packet', { everyDays: 3 })[1]).toEqual([
      '2026-11-26 supervisee reminder',
      '2026-11-29 supervisee reminder',
      '2026-12-02 supervisee reminder',
      '2026-12-05 supervisee reminder',
    ]);
  });
  it.each(OBLIGATION_KINDS)('has every word of the program: %s', (kind) => {
    const { words } = foreseeLadder(kind, LADDERS[kind], TODAY);
    expect(words.length).toBeGreaterThanOrEqual(LADDERS[kind].rungs.length);
    for (const { on } of words) expect(on >= TODAY).toBe(true);
  });
});
