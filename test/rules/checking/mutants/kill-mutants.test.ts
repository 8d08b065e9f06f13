import { describe, expect, it } from '@jest/globals';
import { killMutants } from '../../../../rules/checking/mutants/kill-mutants.ts';
import { listMutants } from '../../../../rules/checking/mutants/list-mutants.ts';
import { type Mutant, idOf } from '../../../../rules/checking/mutants/mutant.ts';
import { runCases } from '../../../../rules/checking/run-cases.ts';
import { type LoadedCase } from '../../../../rules/rulebooks/load-cases.ts';
import { TINY_CASES, aCase, tinyRulebook } from '../tiny-rulebook.ts';
import { tinyVersions } from '../tiny-versions.ts';

const rulebook = tinyRulebook();
const mutants = listMutants(rulebook);

async function survivors(cases: readonly LoadedCase[], tried: readonly Mutant[] = mutants): Promise<string[]> {
  const run = await runCases(rulebook, cases);
  const fates = killMutants(tried, run.cases);
  return tried.filter((_, index) => fates[index] === null).map(idOf);
}

describe('mutants', () => {
  it('all die of cases that look at everything', async () => {
    expect(mutants.length).toBe(13);
    expect(await survivors(TINY_CASES)).toEqual([]);
  });
  it('survive where no case looks', async () => {
    const [enough, , leftOut] = TINY_CASES as [LoadedCase, LoadedCase, LoadedCase];
    expect(await survivors([enough, leftOut])).toEqual(['week-cap 4 to 4.25 hours', 'step four left out']);
    expect(await survivors([leftOut])).toContain('total-hours 10 to 10.25 hours');
  });
  it('that are no rulebook any more are refused, and no case is needed', async () => {
    const orphan = mutants.filter((mutant) => idOf(mutant).endsWith('without crisis in activities in select'));
    const run = await runCases(rulebook, []);
    expect(killMutants(orphan, run.cases)).toEqual(['refused']);
  });
  it('that throw are noticed', async () => {
    const change = () => ({ ...rulebook, counting: { ...rulebook.counting, categories: {} } });
    const broken: Mutant = {
      element: 'x',
      what: 'y',
      sort: 'structure',
      file: 'requirements.yaml',
      reach: 'counting',
      change,
    };
    expect(await survivors(TINY_CASES, [broken])).toEqual([]);
  });
  it('are not noticed by a version that cannot be put together any more', async () => {
    const versions = tinyVersions();
    const former = aCase('former.yaml', {
      application: '2019-12-31',
      entries: [{ on: '2019-01-07', activity: 'crisis', hours: 5 }],
      expect: { requirements: { 'total-hours': { counted: 5 } } },
    });
    const run = await runCases(versions, [former]);
    const steps = listMutants(versions).filter((mutant) => idOf(mutant) === 'step four left out');
    expect(killMutants(steps, run.cases)).toEqual([null]);
    const hours = listMutants(versions).filter((mutant) => idOf(mutant).startsWith('category work without crisis'));
    expect(killMutants(hours, run.cases)).toEqual(['former.yaml']);
  });
  it('that change nothing survive', async () => {
    const same: Mutant = { ...mutants[0]!, change: () => rulebook };
    expect(await survivors(TINY_CASES, [same])).toHaveLength(1);
  });
});
