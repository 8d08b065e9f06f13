import { expect, it } from '@jest/globals';
import { LADDERS } from '../../../../rules/vocabulary/ladder.ts';
import { hasDueDay, knownBefore, usualSpan } from '../../../../rules/vocabulary/ladders/ladder-days.ts';
import { OBLIGATION_KINDS } from '../../../../rules/vocabulary/obligation.ts';

it.each(OBLIGATION_KINDS)('the days of a ladder agree with the program: %s', (kind) => {
  const dated = LADDERS[kind].rungs.filter(({ from }) => from !== 'began');
  expect(hasDueDay(kind)).toBe(dated.length > 0);
  expect(usualSpan(kind) === null).toBe(dated.length === 0);
  const earliest = Math.min(0, ...dated.filter(({ from }) => from === 'due').map(({ days }) => days));
  expect(knownBefore(kind)).toBeGreaterThanOrEqual(-earliest);
});
