import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../../rules/checking/mutants/mutant.ts';
import { mutateVersions } from '../../../../rules/checking/mutants/mutate-versions.ts';
import { runCases } from '../../../../rules/checking/run-cases.ts';
import { tryMutants } from '../../../../rules/checking/try-mutants.ts';
import { TINY_CASES, aCase, tinyRulebook } from '../tiny-rulebook.ts';
import { tinyVersions } from '../tiny-versions.ts';

const rulebook = tinyVersions();
const applied = (on: string, version: string, verdict: string, more: object = {}) =>
  aCase(`${on}.yaml`, {
    asOf: '2024-06-03',
    application: on,
    entries: [{ on: '2019-01-07', activity: 'crisis', hours: 5 }],
    ...more,
    expect: { version, requirements: { form: 'unknown', ...(verdict === '' ? {} : { letter: verdict }) } },
  });
const five = aCase('five.yaml', {
  readings: ['five'],
  entries: [{ on: '2024-01-01', activity: 'crisis', hours: 5 }],
  expect: { requirements: { 'total-hours': { counted: 5 } } },
});
const last = applied('2019-12-31', 'before-2020', 'unknown');
const first = applied('2020-01-01', '1', '');
const uncut = aCase('uncut.yaml', {
  application: '2019-06-01',
  entries: [{ on: '2019-01-07', activity: 'crisis', hours: 5 }],
  expect: { requirements: { 'total-hours': { counted: 5 } }, absent: ['week-cap'] },
});

async function survivors(cases: readonly (typeof last)[]): Promise<readonly string[]> {
  const { cases: run, problems } = await runCases(rulebook, [...TINY_CASES, ...cases]);
  expect(problems).toEqual([]);
  return tryMutants(rulebook, run, {}).survivors;
}

describe('the changes to versions', () => {
  it('leave out what a version changes, and move the day between two by one', () => {
    expect(mutateVersions(rulebook).map(idOf)).toEqual([
      'version before-2020 left out',
      'version before-2020 without change 1 (take-out-step four)',
      'version before-2020 without change 2 (take-out-row week-cap)',
      'version before-2020 without change 3 (put-in-row letter)',
      'the version from 2020-01-01 begins a day earlier',
      'the version from 2020-01-01 begins a day later',
    ]);
    expect(mutateVersions(tinyRulebook())).toEqual([]);
  });
  it('move both sides of the day, so that no day is left without rules', () => {
    const moved = mutateVersions(rulebook).at(-1)?.change().identity;
    expect([moved?.appliesTo.from, moved?.versions?.[0]?.until]).toEqual(['2020-01-02', '2020-01-01']);
  });
  it('all die of cases on both sides of the day and one about each change', async () => {
    expect(await survivors([last, first, uncut, five])).toEqual([]);
  });
  it('survive where no case is there', async () => {
    expect(await survivors([first, five])).toEqual([
      'version before-2020 left out',
      'version before-2020 without change 1 (take-out-step four)',
      'version before-2020 without change 2 (take-out-row week-cap)',
      'version before-2020 without change 3 (put-in-row letter)',
      'the version from 2020-01-01 begins a day earlier',
    ]);
    expect(await survivors([last, uncut, five])).toEqual(['the version from 2020-01-01 begins a day later']);
  });
});
