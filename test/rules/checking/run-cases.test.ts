import { describe, expect, it } from '@jest/globals';
import { runCases } from '../../../rules/checking/run-cases.ts';
import { TINY_CASES, aCase, tinyRulebook } from './tiny-rulebook.ts';

const entries = [{ on: '2024-01-01', activity: 'crisis', hours: 5 }];

describe('running cases', () => {
  it('finds no problem where all is as expected', async () => {
    const { cases, problems } = await runCases(tinyRulebook(), TINY_CASES);
    expect(problems).toEqual([]);
    expect(cases.map(({ worked }) => worked.file)).toEqual(TINY_CASES.map(({ file }) => file));
  });
  it('tells what is not as expected, and in which file', async () => {
    const wrong = aCase('wrong.yaml', { entries, expect: { requirements: { 'total-hours': { counted: 5 } } } });
    const { problems } = await runCases(tinyRulebook(), [wrong]);
    expect(problems.map(({ file, says }) => `${file}: ${says}`)).toEqual([
      'cases/wrong.yaml: total-hours counted: expected 5, found 4',
    ]);
  });
  it('tells of a record that is none', async () => {
    const broken = aCase('broken.yaml', { facts: { settings: null }, entries, expect: { verdict: 'unknown' } });
    const { cases, problems } = await runCases(tinyRulebook(), [broken]);
    expect(cases).toEqual([]);
    expect(problems[0]?.says).toContain('$.settings');
  });
  it('tells of a case that cannot be evaluated', async () => {
    const broken = { ...tinyRulebook(), parameters: {} };
    const { problems } = await runCases(broken, [aCase('late.yaml', { entries, expect: { verdict: 'unknown' } })]);
    expect(problems[0]?.says).toMatch(/^cannot be evaluated: .*week-cap/);
  });
  it('tells of a place for a figure that no figure was put in', async () => {
    const careless = tinyRulebook(
      ({ counting }) => void Object.assign(counting.steps[1]!, { why: 'Over {lmit} hours.' }),
    );
    const { problems } = await runCases(careless, [aCase('x.yaml', { entries, expect: { verdict: 'unmet' } })]);
    expect(problems.map(({ says }) => says)).toContain('people would read "Over {lmit} hours."');
  });
});
