import { describe, expect, it } from '@jest/globals';
import { openCase } from '../../../../rules/checking/bench/bench-case.ts';
import { rulesFor } from '../../../../rules/checking/bench/rules-for.ts';
import { type Rulebook } from '../../../../rules/rulebooks/rulebook.ts';
import { aCase, tinyRulebook } from '../tiny-rulebook.ts';
import { tinyVersions } from '../tiny-versions.ts';

function rules(rulebook: Rulebook, written: object): Rulebook | null {
  const worked = openCase(aCase('x', { ...written, expect: { verdict: 'met' } }));
  if (!('record' in worked)) throw new Error(worked.join('\n'));
  return rulesFor(rulebook, worked);
}

describe('the rules by which a case is counted', () => {
  it('are those of the files where nothing else is asked for', () => {
    const tiny = tinyRulebook();
    expect(rules(tiny, {})).toBe(tiny);
  });
  it('are those of its version and its readings', () => {
    const versions = tinyVersions();
    expect(rules(versions, { application: '2019-12-31' })?.identity.version).toBe('before-2020');
    expect(rules(versions, { readings: ['five'] })?.parameters['week-cap']?.values[0]?.value).toBe(5);
  });
  it('are none where the date is not known, or the law leaves a choice', () => {
    const byDegree = tinyVersions((identity) => {
      identity['appliesTo'] = { by: 'degree', from: '2020-01-01', note: '' };
    });
    expect(rules(byDegree, {})).toBeNull();
    const election = { id: 'c', label: 'C', offered: { by: 'application' }, gives: 'before-2020', citation: 'x' };
    expect(
      rules(
        tinyVersions((identity) => void (identity['elections'] = [election])),
        {},
      ),
    ).toBeNull();
  });
});
