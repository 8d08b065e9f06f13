import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../../rules/checking/mutants/mutant.ts';
import { mutateReadings } from '../../../../rules/checking/mutants/mutate-readings.ts';
import { runCases } from '../../../../rules/checking/run-cases.ts';
import { tryMutants } from '../../../../rules/checking/try-mutants.ts';
import { TINY_CASES, aCase, tinyRulebook } from '../tiny-rulebook.ts';
import { tinyVersions } from '../tiny-versions.ts';

/** One version only, so that nothing but the reading is tried. */
const rulebook = tinyVersions((identity) => {
  Object.assign(identity, { appliesTo: { by: 'application', note: '' }, versions: undefined });
});
const asking = (hours: number, counted: number) =>
  aCase('five.yaml', {
    readings: ['five'],
    entries: [{ on: '2024-01-01', activity: 'crisis', hours }],
    expect: { version: '1+reading:five', requirements: { 'total-hours': { counted } } },
  });

async function survivors(...cases: ReturnType<typeof asking>[]): Promise<readonly string[]> {
  const { cases: run, problems } = await runCases(rulebook, [...TINY_CASES, ...cases]);
  expect(problems).toEqual([]);
  return tryMutants(rulebook, run, {}).survivors;
}

describe('the changes to readings', () => {
  it('leave out what the other reading changes', () => {
    expect(mutateReadings(rulebook).map(idOf)).toEqual(['reading five left out']);
    expect(mutateReadings(tinyRulebook())).toEqual([]);
  });
  it('die of a case in which the two readings differ', async () => {
    expect(await survivors(asking(5, 5))).toEqual([]);
  });
  it('survive where no case asks, or where they come to the same', async () => {
    expect(await survivors()).toEqual(['reading five left out']);
    expect(await survivors(asking(4, 4))).toEqual(['reading five left out']);
  });
  it('do not let a case that asks for another reading notice what the files say', async () => {
    const { cases } = await runCases(rulebook, [asking(5, 5)]);
    expect(tryMutants(rulebook, cases, {}).survivors).toContain('step four left out');
  });
});
