import { expect, it } from '@jest/globals';
import { findLicenses } from '../../../rules/rulebooks/find-licenses.ts';
import { listRulebooks } from '../../../rules/rulebooks/load-rulebook.ts';

it('every license that can be sought is found, in the order of the alphabet', () => {
  const found = findLicenses();
  expect(found).toEqual([...found].sort());
  expect(found).toEqual(expect.arrayContaining([...listRulebooks()]));
  expect(new Set(found).size).toBe(found.length);
});
