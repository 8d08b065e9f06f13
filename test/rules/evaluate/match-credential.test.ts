import { describe, expect, it } from '@jest/globals';
import { matchAssociate, matchSupervisorLicense, normalizeName } from '../../../rules/evaluate/match-credential.ts';
import { aRulebook } from '../counting/a-rulebook.ts';

const { identity } = aRulebook({
  identity: {
    associate: { title: 'LMSW Associate', names: ['LMSW'], others: ['AMFT'] },
    supervisors: {
      accepted: [
        { kind: 'LCSW', names: ['Clinical Social Worker'] },
        { kind: 'LMFT', names: ['MFT'] },
      ],
      others: ['LPC'],
    },
  },
});

describe('the name of a credential', () => {
  it('is the same in any case, with any spaces, hyphens and marks', () => {
    expect(normalizeName('LMFT-Associate')).toBe('lmftassociate');
    expect(normalizeName(' L.P.C. 2 ')).toBe('lpc2');
  });
});

describe('the credential of an associate', () => {
  it.each([
    ['LMSW', { kind: 'LMSW Associate' }],
    ['l.m.s.w.', { kind: 'LMSW Associate' }],
    ['lmsw-associate', { kind: 'LMSW Associate' }],
    ['AMFT', 'other'],
    ['LMS', 'question'],
    ['', 'question'],
  ])('%s is %j', (name, match) => {
    expect(matchAssociate(identity, name)).toEqual(match);
  });
});

describe('the license of a supervisor', () => {
  it.each([
    ['LCSW', { kind: 'LCSW' }],
    ['clinical social-worker', { kind: 'LCSW' }],
    ['MFT', { kind: 'LMFT' }],
    ['LPC', 'other'],
    ['LMSW', 'other'],
    ['LMSW Associate', 'other'],
    ['Wizard', 'question'],
  ])('%s is %j', (name, match) => {
    expect(matchSupervisorLicense(identity, name)).toEqual(match);
    expect(matchSupervisorLicense(identity, name)).toBe(matchSupervisorLicense(identity, name));
  });
  it('goes by the names of its own rulebook', () => {
    const other = aRulebook({}).identity;
    expect(matchSupervisorLicense(identity, 'LPC')).toBe('other');
    expect(matchSupervisorLicense(other, 'LPC')).toBe('question');
  });
  it('is told as well after more names than are remembered', () => {
    const fresh = { ...identity };
    for (let number = 0; number < 600; number += 1)
      expect(matchSupervisorLicense(fresh, `Wizard ${number}`)).toBe('question');
    expect(matchSupervisorLicense(fresh, 'MFT')).toEqual({ kind: 'LMFT' });
    expect(matchSupervisorLicense(fresh, 'MFT')).not.toBe(matchSupervisorLicense(fresh, 'MFT'));
  });
});
