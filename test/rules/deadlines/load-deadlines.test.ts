import { expect, it } from '@jest/globals';
import { deadlineSchema } from '../../../rules/deadlines/deadline.ts';
import { loadDeadlines } from '../../../rules/deadlines/load-deadlines.ts';
import { findLicenses } from '../../../rules/rulebooks/find-licenses.ts';

it('every deadline is of licenses that have a rulebook, and names where it was read', () => {
  const licenses = findLicenses();
  const found = licenses.flatMap((license) => loadDeadlines(license).map(({ id }) => `${license} ${id}`));
  expect(found).toEqual([
    'CA-LMFT registration-after-degree',
    'CA-LPCC registration-after-degree',
    'FL-LCSW hardship-request',
    'FL-LMFT hardship-request',
    'FL-LMHC hardship-request',
    'NY-LMHC permit-extension',
  ]);
  const rows = licenses.flatMap((license) => loadDeadlines(license));
  expect(rows.filter(({ confidence, source }) => confidence === 'recall' || source === null)).toEqual([]);
  // A license that is named without having a rulebook would be found by nobody.
  expect(rows.every(({ licenses: named }) => named.every((license) => licenses.includes(license)))).toBe(true);
});

it('what is not remembered only needs a source', () => {
  const [row] = loadDeadlines('NY-LMHC');
  expect(deadlineSchema.safeParse({ ...row, source: null }).success).toBe(false);
  expect(deadlineSchema.safeParse({ ...row, source: null, confidence: 'recall' }).success).toBe(true);
});
