import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { aFewAtOnce } from '../../../cli/demo/a-few-at-once.ts';

describe('a few at once', () => {
  it('does never more than the limit together, and answers in order', async () => {
    let running = 0;
    let most = 0;
    const results = await aFewAtOnce(2, [5, 1, 3, 2], async (item) => {
      running += 1;
      most = Math.max(most, running);
      await sleep(item);
      running -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 30, 20]);
    expect(most).toBe(2);
  });

  it('begins nothing further after a failure', async () => {
    const begun: number[] = [];
    const action = async (item: number): Promise<void> => {
      begun.push(item);
      await sleep(1);
      if (item === 1) throw new Error('refused');
    };
    await expect(aFewAtOnce(1, [1, 2, 3], action)).rejects.toThrow('refused');
    expect(begun).toEqual([1]);
  });
});
