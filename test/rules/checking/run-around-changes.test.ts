import { describe, expect, it } from '@jest/globals';
import { runAroundChanges } from '../../../rules/checking/run-around-changes.ts';
import { runCases } from '../../../rules/checking/run-cases.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { tinyVersions } from './tiny-versions.ts';
import { TINY_CASES, aCase, tinyRulebook } from './tiny-rulebook.ts';

const dated = tinyRulebook(({ parameters }) => {
  const [read] = parameters['week-cap'].values;
  const values = [
    { ...read, until: '2019-12-31' },
    { ...read, from: '2020-01-01' },
  ];
  Object.assign(parameters['week-cap'], { values });
});

/** The same rulebook, but that a number cannot be read any more once 2020 has begun. */
const breaking: Rulebook = {
  ...dated,
  get parameters() {
    const number = dated.parameters['week-cap']!;
    const values = [number.values[0]!, { ...number.values[1]!, value: 0.001 }];
    return { ...dated.parameters, 'week-cap': { ...number, values } };
  },
};

describe('cases moved to the days on which a rulebook changes', () => {
  it('come to something', async () => {
    const { cases } = await runCases(dated, TINY_CASES);
    expect(runAroundChanges(dated, cases)).toEqual([]);
  });
  it('come to nothing, and that is told, where the rulebook breaks', async () => {
    const { cases } = await runCases(dated, TINY_CASES);
    const problems = runAroundChanges(breaking, cases);
    expect(problems.map(({ place }) => place)).toEqual(['week-cap at 2019-12-31', 'week-cap at 2020-01-01']);
    expect(problems[0]?.says).toContain('not a whole number');
  });
  it('are moved to the day after, too', async () => {
    const number = dated.parameters['week-cap']!;
    const [read] = number.values;
    const values = [
      { ...read!, until: '2020-01-01' },
      { ...read!, from: '2020-01-02', value: 0.001 },
    ];
    const late = { ...dated, parameters: { ...dated.parameters, 'week-cap': { ...number, values } } };
    const entries = [{ on: '2024-01-01', activity: 'crisis', hours: 1 }];
    const { cases } = await runCases(dated, [aCase('single.yaml', { entries, expect: { verdict: 'unmet' } })]);
    expect(runAroundChanges(late, cases).map(({ place }) => place)).toContain('week-cap at 2020-01-01');
  });
  it('are moved to the day between two versions, and that is told where one breaks', async () => {
    const versions = tinyVersions();
    const { cases } = await runCases(versions, TINY_CASES);
    expect(runAroundChanges(versions, cases)).toEqual([]);
    const changes = [{ change: 'take-out-step' as const, step: 'nowhere' }];
    const broken = versions.identity.versions!.map((version) => ({ ...version, changes }));
    const problems = runAroundChanges({ ...versions, identity: { ...versions.identity, versions: broken } }, cases);
    expect(problems.map(({ place, says }) => `${place}: ${says}`)).toEqual([
      'appliesTo at 2020-01-01: nothing can be evaluated around that day: The rulebook has no step nowhere',
      'version before-2020 at 2019-12-31: nothing can be evaluated around that day: The rulebook has no step nowhere',
    ]);
  });
  it('are not moved where nothing changes', async () => {
    const { cases } = await runCases(tinyRulebook(), TINY_CASES);
    expect(runAroundChanges(tinyRulebook(), cases)).toEqual([]);
  });
});
