import { describe, expect, it } from '@jest/globals';
import { accountOf } from '../../../../rules/counting/account-of.ts';
import { walkBlocks } from '../../../../rules/counting/measures/walk-blocks.ts';
import { aSheet } from '../a-rulebook.ts';

function pieces(size: number) {
  const log = [
    ['2024-01-01', 'documentation', 3],
    ['2024-01-02', 'supervision-individual', 1],
    ['2024-01-03', 'documentation', 5],
  ] as const;
  const { sheet } = aSheet({ log });
  const found: [string, number, boolean][] = [];
  walkBlocks(sheet, accountOf(sheet, 'work'), size, ({ on }, minutes, isLast) => found.push([on, minutes, isLast]));
  return found;
}

describe('walking through blocks of hours', () => {
  it('splits an entry in which a block ends, and leaves the last block open', () => {
    expect(pieces(240)).toEqual([
      ['2024-01-01', 180, false],
      ['2024-01-03', 60, true],
      ['2024-01-03', 240, true],
    ]);
    expect(pieces(300)).toEqual([
      ['2024-01-01', 180, false],
      ['2024-01-03', 120, true],
      ['2024-01-03', 180, false],
    ]);
  });
  it('refuses a block without a length', () => {
    expect(() => pieces(0)).toThrow(RangeError);
  });
});
