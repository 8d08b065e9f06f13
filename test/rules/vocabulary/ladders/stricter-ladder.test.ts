import { describe, expect, it } from '@jest/globals';
import { weakenedBy } from '../../../../rules/vocabulary/ladders/stricter-ladder.ts';
import { LADDERS, type Ladder, ladderSchema, type Rung } from '../../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS } from '../../../../rules/vocabulary/obligation.ts';

const base = LADDERS['sign-week'];
const [first, second] = base.rungs as [Rung, Rung];
const change = (rung: Rung, more: Partial<Rung>): Ladder => {
  return { ...base, rungs: base.rungs.map((one) => (one === rung ? { ...one, ...more } : one)) };
};

describe('a ladder of an organization', () => {
  it.each(OBLIGATION_KINDS)('is sound as it comes: %s', (kind) => {
    expect(ladderSchema.safeParse(LADDERS[kind]).success).toBe(true);
    expect(weakenedBy(LADDERS[kind], LADDERS[kind])).toEqual([]);
  });
  it('may tell sooner, in a stronger tone, and somebody more', () => {
    expect(weakenedBy(base, change(first, { days: 3 }))).toEqual([]);
    expect(weakenedBy(base, change(first, { tone: 'escalation' }))).toEqual([]);
    const more: Rung = { from: 'began', days: 2, recipient: 'director', tone: 'reminder', channel: 'mail' };
    expect(weakenedBy(base, { ...base, rungs: [more, ...base.rungs] })).toEqual([]);
  });
  it.each<[string, Ladder, unknown[]]>([
    ['later', change(first, { days: 8 }), [first]],
    ['to somebody else', change(first, { recipient: 'director' }), [first]],
    ['by mail where a text message was to go', change(second, { channel: 'mail' }), [second]],
    ['in a weaker tone', change(base.rungs[4]!, { tone: 'reminder' }), [base.rungs[4]]],
    ['not at all', { ...base, rungs: base.rungs.slice(0, 4) }, [base.rungs[4]]],
    ['with another end', { ...base, end: 'told' }, ['end']],
  ])('may not tell %s', (_, own, weakened) => {
    expect(weakenedBy(base, own)).toEqual(weakened);
  });
  it('may not repeat more slowly', () => {
    const weekly = LADDERS['complete-packet'];
    expect(weakenedBy(weekly, { ...weekly, everyDays: 8 })).toEqual(['repetition']);
    expect(weakenedBy(weekly, { rungs: weekly.rungs, end: weekly.end })).toEqual(['repetition']);
    expect(weakenedBy(weekly, { ...weekly, everyDays: 3 })).toEqual([]);
  });
});
