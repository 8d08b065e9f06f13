import { describe, expect, it } from '@jest/globals';
import { describeReadings } from '../../../rules/prose/describe-readings.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';

describe('readings in words', () => {
  const readings = describeReadings(loadRulebook('CA-LMFT'));
  it('say what to type for the other one, and what it changes', () => {
    expect(readings.find(({ id }) => id === 'additional-unit')?.ask).toEqual({
      command: 'npm run --silent evaluate -- --license CA-LMFT --record FILE --reading additional-unit',
      changes: [expect.stringContaining('nothing of that week in that setting counts')],
    });
  });
  it('say nothing of it where the other one cannot be counted', () => {
    expect(readings.find(({ id }) => id === 'weeks')?.ask).toBeNull();
  });
});
