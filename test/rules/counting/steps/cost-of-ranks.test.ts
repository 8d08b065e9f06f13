import { describe, expect, it } from '@jest/globals';
import { costOfRanks } from '../../../../rules/counting/steps/cost-of-ranks.ts';
import { isLess } from '../../../../rules/counting/steps/network.ts';

const ranks = [0, 1, 2, 3, 4, 5];
const items = ranks.map((rank) => ({ day: rank * 100, rank, minutes: 60 }));
const costOf = costOfRanks(items);

describe('what a kept minute costs', () => {
  it('is less than nothing for every minute, and less the more precious it is, whatever its day', () => {
    const costs = ranks.map((rank) => costOf({ day: 500 - rank * 100, rank, minutes: 1 }));
    expect(costs.every((cost) => isLess(cost, [0, 0]))).toBe(true);
    for (const [at, cost] of costs.entries()) if (at > 0) expect(isLess(costs[at - 1] ?? [0, 0], cost)).toBe(true);
  });
  it('is less on an earlier day of one rank', () => {
    for (const rank of ranks)
      expect(isLess(costOf({ day: 0, rank, minutes: 1 }), costOf({ day: 1, rank, minutes: 1 }))).toBe(true);
  });
  it('never lets a precious minute outweigh two others', () => {
    const [precious, others] = [costOf({ day: 0, rank: 0, minutes: 1 }), costOf({ day: 500, rank: 5, minutes: 1 })];
    expect(isLess([2 * others[0], 2 * others[1]], precious)).toBe(true);
  });
});
