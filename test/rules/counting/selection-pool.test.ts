import { describe, expect, it } from '@jest/globals';
import { SelectionPool } from '../../../rules/counting/selection-pool.ts';

describe('memory for selections', () => {
  it('is empty and as long as the log whenever it is taken', () => {
    const pool = new SelectionPool(3);
    for (let taken = 0; taken < 40; taken += 1) expect([...pool.take()]).toEqual([0, 0, 0]);
  });
  it('is nobody else’s', () => {
    const pool = new SelectionPool(2);
    const selections = Array.from({ length: 40 }, () => pool.take());
    for (const [number, selection] of selections.entries()) selection.fill(number + 1);
    expect(selections.map((selection) => [...selection])).toEqual(
      selections.map((_, number) => [number + 1, number + 1]),
    );
  });
  it('is asked for sixteen at a time', () => {
    const pool = new SelectionPool(2);
    const pieces = Array.from({ length: 33 }, () => pool.take().buffer);
    expect(new Set(pieces).size).toBe(3);
    expect(pieces.findIndex((piece) => piece !== pieces[0])).toBe(16);
    expect(pieces[0]?.byteLength).toBe(32);
  });
});
