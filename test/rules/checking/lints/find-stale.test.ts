import { expect, it } from '@jest/globals';
import { findStale } from '../../../../rules/checking/lints/find-stale.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { lintable } from '../tiny-rulebook.ts';

const on = (today: string) => findStale(lintable(), plainDate(today)).map(({ says }) => says);

it('sources are old after a year, and cannot be read tomorrow', () => {
  expect(on('2026-01-01')).toEqual([]);
  expect(on('2027-01-01')).toEqual([]);
  expect(on('2027-01-02')).toEqual(['the sources were last read on January 1, 2026, more than a year ago']);
  expect(on('2025-12-31')).toEqual(['January 1, 2026 is still to come']);
});
