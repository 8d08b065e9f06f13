import { expect, it } from '@jest/globals';
import { isFull, leastCases } from '../../../rules/checking/full-rulebooks.ts';

it('ten states are proved in full and need more cases', () => {
  expect(['CA', 'NY', 'MI', 'AZ', 'WY'].map((jurisdiction) => isFull({ jurisdiction }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['TX', 'AZ'].map((jurisdiction) => leastCases({ jurisdiction }))).toEqual([8, 2]);
});
