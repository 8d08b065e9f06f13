import { expect, it } from '@jest/globals';
import { type BenchCase, openCase } from '../../../../rules/checking/bench/bench-case.ts';
import { shiftCase } from '../../../../rules/checking/bench/shift-case.ts';
import { TINY_CASES } from '../tiny-rulebook.ts';

it('a case moves with every date in it, and nothing else changes', () => {
  const worked = openCase(TINY_CASES[0]!) as BenchCase;
  const moved = shiftCase(worked, 60);
  expect(moved.asOf).toBe('2024-08-02');
  expect(moved.record.log.map(({ on, signedOn }) => [on, signedOn])[0]).toEqual(['2024-03-01', '2024-03-08']);
  expect(moved.record.supervisors[0]?.licenses[0]?.issuedOn).toBe('2010-03-16');
  expect(shiftCase(moved, -60)).toEqual(worked);
});
