import { describe, expect, it } from '@jest/globals';
import { plainReason } from '../../../../rules/prose/words/plain-reason.ts';

describe('the reason of a loss as the rules tell it', () => {
  it.each([
    ['Worked after {date}.', 'Worked after that day.'],
    ['{name} holds no license.', 'The supervisor holds no license.'],
    ['{earned} of {owed} units in that week.', 'too few of the owed units in that week.'],
    ['Over the {limit} group hours that count.', 'Over the group hours that count.'],
    ['Over {limit} hours.', 'Over the limit of hours.'],
    ['Only {had} of {least} hours.', 'Only too few of the least hours.'],
    ['{odd} and more.', 'the odd and more.'],
  ])('%s', (reason, words) => {
    expect(plainReason(reason)).toBe(words);
  });

  it('names a limit that the rules themselves know', () => {
    expect(plainReason('Over the {limit} hours that count.', { limit: '1,250' })).toBe(
      'Over the 1,250 hours that count.',
    );
  });
});
