import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../a-rulebook.ts';

const rule = { kind: 'shortest-setting', category: 'work' } as const;

describe('the setting with the shortest time', () => {
  it('speaks for all', () => {
    const log = [
      ['2021-01-01', 'documentation', 1],
      ['2021-06-30', 'documentation', 1],
      ['2021-02-01', 'documentation', 1, { setting: 'school' }],
      ['2021-03-31', 'documentation', 1, { setting: 'school' }],
    ] as const;
    expect(valueOf(rule, { log })).toBe(2);
    expect(valueOf(rule, { log: log.slice(0, 2) })).toBe(6);
    expect(valueOf(rule, { log: [] })).toBe(0);
  });
});
