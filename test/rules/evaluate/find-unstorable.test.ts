import { describe, expect, it } from '@jest/globals';
import { findUnstorable } from '../../../rules/evaluate/find-unstorable.ts';

describe('what cannot be kept', () => {
  it.each([
    ['\0', [[]]],
    [{ settings: [{ name: 'East' }, { name: 'Half \ud800' }] }, [['settings', 1, 'name']]],
    [{ 'na\0me': 1 }, [['na\0me']]],
    [{ one: ['\0', 'x', '\udc00'], two: 'y\0' }, [['one', 0], ['one', 2], ['two']]],
  ])('is found wherever it stands: %j', (value, places) => {
    expect(findUnstorable(value)).toEqual(places);
  });
  it.each([['𝒳 and \u202e'], [7], [null], [{ one: [true, { two: 'line\nbreak' }] }]])(
    'is nothing else: %j',
    (value) => {
      expect(findUnstorable(value)).toEqual([]);
    },
  );
  it('is found however deep it stands', () => {
    const deep = JSON.parse('['.repeat(200_000) + '"\\u0000"' + ']'.repeat(200_000)) as unknown;
    expect(findUnstorable(deep)[0]).toHaveLength(200_000);
  });
  it('is told twenty times, not without end', () => {
    expect(findUnstorable(Array.from({ length: 1000 }, () => '\0'))).toHaveLength(20);
  });
});
