import { describe, expect, it } from '@jest/globals';
import { checkMany } from '../../../cli/rules-check/check-many.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const request = (license: string) => ({ license, today: plainDate('2026-11-25'), mutate: 'never' as const });

async function licenses(...asked: string[]) {
  const seen: string[] = [];
  for await (const { report } of checkMany(asked.map(request))) seen.push(report.license);
  return seen;
}

describe('licenses checked side by side', () => {
  it('come in the order in which they were asked for', async () => {
    const asked = ['WY-LPC', 'ZZ-NONE', 'VT-LMFT'];
    expect(await licenses(...asked)).toEqual(asked);
  });
  it('are one, or none', async () => {
    expect([await licenses('ZZ-NONE'), await licenses()]).toEqual([['ZZ-NONE'], []]);
  });
});
