import { expect, it } from '@jest/globals';
import { openCase } from '../../../../rules/checking/bench/bench-case.ts';
import { TINY_CASES, aCase } from '../tiny-rulebook.ts';

it('a case is ready when its record is one, and else tells what is wrong with it', () => {
  const ready = openCase(TINY_CASES[0]!);
  expect('record' in ready && [ready.file, ready.asOf, ready.record.log.length]).toEqual([
    'enough.yaml',
    '2024-06-03',
    3,
  ]);
  const entries = [{ on: '2024-01-01', activity: 'crisis', hours: 1, setting: 'nowhere' }];
  expect(openCase(aCase('broken.yaml', { entries, expect: { verdict: 'met' } }))).toEqual([
    '$.log[0].setting: expected the id of one of the settings, but there is no "nowhere"',
  ]);
});
