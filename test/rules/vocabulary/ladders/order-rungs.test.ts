import { describe, expect, it } from '@jest/globals';
import { LADDERS, type Rung } from '../../../../rules/vocabulary/ladder.ts';
import { isSameLadder, orderRungs } from '../../../../rules/vocabulary/ladders/order-rungs.ts';
import { OBLIGATION_KINDS } from '../../../../rules/vocabulary/obligation.ts';

describe('the order of rungs', () => {
  it.each(OBLIGATION_KINDS)('is that of the program as it comes: %s', (kind) => {
    expect(orderRungs(LADDERS[kind], LADDERS[kind])).toEqual(LADDERS[kind]);
  });
  it('is by day, the stronger word last, each once', () => {
    const base = LADDERS['sign-week'];
    const [first, , third] = base.rungs as [Rung, Rung, Rung];
    const mixed = { ...base, rungs: [...base.rungs.toReversed(), first, { ...third, tone: 'reminder' as const }] };
    const ordered = orderRungs(base, mixed);
    expect(ordered.rungs.map(({ days, tone }) => [days, tone])).toEqual([
      [7, 'reminder'],
      [10, 'reminder'],
      [14, 'reminder'],
      [14, 'escalation'],
      [21, 'escalation'],
      [30, 'decision'],
    ]);
    expect(isSameLadder(ordered, base)).toBe(false);
    expect(isSameLadder(orderRungs(base, { ...base, rungs: base.rungs.toReversed() }), base)).toBe(true);
  });
  it('keeps what the program repeats at the end', () => {
    const base = LADDERS['complete-packet'];
    const later: Rung = { from: 'began', days: 14, recipient: 'director', tone: 'reminder', channel: 'mail' };
    expect(orderRungs(base, { ...base, rungs: [...base.rungs, later] }).rungs).toEqual([later, ...base.rungs]);
  });
});
