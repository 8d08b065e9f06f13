import { expect, test } from '@jest/globals';
import { hashWeeks } from '../../../../db/operations/attestation/quarter-content.ts';

test('the hash of the weeks is another one when a week is added, amended or gone, and not by their order', () => {
  const week = (weeklyLogId: string, version = 1) => ({ weeklyLogId, version, contentSha256: weeklyLogId });
  const attested = hashWeeks([week('a'), week('b')]);
  expect(hashWeeks([week('b'), week('a')])).toBe(attested);
  for (const weeks of [[week('a')], [week('a'), week('b', 2)], [week('a'), week('b'), week('c')], []])
    expect(hashWeeks(weeks)).not.toBe(attested);
});
