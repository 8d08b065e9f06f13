import { describe, expect, it } from '@jest/globals';
import { describeElections, describeForWhom, describePaths } from '../../../rules/prose/describe-identity.ts';
import { lookupIn } from '../../../rules/prose/lookup.ts';
import { type Given, aRulebook } from '../counting/a-rulebook.ts';

const texas: Given['identity'] = { license: 'TX-LPC', title: 'Counselor', jurisdiction: 'TX', board: 'Council' };
const gate = { id: 'gate', kind: 'registration-gate', requirement: 'total', why: 'No.' } as const;

describe('for whom the rules of a license are', () => {
  it('is everybody who seeks it, under its supervisors', () => {
    expect(describeForWhom(aRulebook({ identity: texas }))).toEqual([
      'For everybody who seeks the license Counselor (TX-LPC) in Texas. The Council decides.',
      'Supervision is given by somebody licensed as LCSW or LMFT.',
      'This version (1) is for everybody. everybody',
    ]);
  });
  it('is whoever is registered, where hours need it', () => {
    expect(describeForWhom(aRulebook({ identity: texas, steps: [gate] }))[1]).toBe(
      'Hours are worked while registered as LMSW.',
    );
  });
  it('is those to whom this version applies', () => {
    const appliesTo = { by: 'application' as const, from: '2020-01-01', note: 'Others have older rules.' };
    expect(describeForWhom(aRulebook({ identity: { ...texas, appliesTo } })).at(-1)).toBe(
      'This version (1) is for applications received from January 1, 2020 on. Others have older rules.',
    );
  });
});

describe('the ways to a license', () => {
  it('are open to everybody, or to those who say yes or hold the degree', () => {
    const paths = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B', openWhenAnswered: 'waiver' },
      { id: 'c', label: 'C', openForDegree: 'doctorate' as const },
      { id: 'd', label: 'D', openWhenAnswered: 'waiver', openForDegree: 'master' as const },
    ];
    const rulebook = aRulebook({ identity: { paths }, requirements: [{ id: 'waiver', label: 'Waiver' }] });
    expect(describePaths(lookupIn(rulebook)).map(({ id, label, sentence }) => [id, label, sentence])).toEqual([
      ['a', 'A', 'Open to everybody.'],
      ['b', 'B', 'Open only to those who answer yes to “Waiver”.'],
      ['c', 'C', 'Open only to those with a doctorate.'],
      ['d', 'D', 'Open only to those who answer yes to “Waiver” and to those with a master’s degree.'],
    ]);
  });
  it('are none where there is but one', () => {
    expect(describePaths(lookupIn(aRulebook({})))).toEqual([]);
  });
});

describe('the choices the law leaves', () => {
  const election = {
    id: 'old',
    label: 'Old rules',
    asIf: { application: '2015-06-01', degree: '2014-01-01' },
    citation: 'S 9',
  };
  it('say to whom they are open, and as if which dates were others', () => {
    const offered = { by: 'registration' as const, until: '2015-12-31' };
    expect(describeElections(aRulebook({ identity: { elections: [{ ...election, offered }] } }).identity)).toEqual([
      {
        id: 'old',
        label: 'Old rules',
        sentence:
          'Open for registrations issued until December 31, 2015: to be judged as if the day the board receives the application were June 1, 2015 and the day the degree was awarded were January 1, 2014. Both ways are told, and the better one speaks.',
        citation: 'S 9',
      },
    ]);
  });
  it('are open to everybody where no date limits them', () => {
    const elections = [{ ...election, offered: { by: 'registration' as const } }];
    expect(describeElections(aRulebook({ identity: { elections } }).identity)[0]?.sentence).toMatch(
      /^Open for everybody: /,
    );
    expect(describeElections(aRulebook({}).identity)).toEqual([]);
  });
});
