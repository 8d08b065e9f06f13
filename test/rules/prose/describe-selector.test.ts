import { describe, expect, it } from '@jest/globals';
import { describeSelector } from '../../../rules/prose/describe-selector.ts';
import { type Selector, selectorSchema } from '../../../rules/rulebooks/schema/selector-schema.ts';
import { lookIntoSample } from './sample-rulebook.ts';

const CASES: readonly (readonly [Selector | undefined, string])[] = [
  [undefined, 'time'],
  [{}, 'time'],
  [{ activities: ['crisis', 'assessment'] }, 'time logged as crisis intervention or assessment'],
  [{ supervision: true, modes: ['individual', 'triadic'] }, 'individual or triadic supervision'],
  [{ phases: ['after-degree', 'unknown'] }, 'time that is not known to be before the degree'],
  [
    { phases: ['before-degree'], settingKinds: ['private-practice'] },
    'time before the degree in a setting of the kind private practice',
  ],
  [{ modes: ['group'], lastingAtLeast: 'half-hour' }, 'group supervision in a session of at least 30 minutes'],
  [{ employment: ['contractor'] }, 'time as an independent contractor'],
  [{ clinical: false, place: 'other-state' }, 'time in a setting that is not clinical outside Texas'],
  [
    { supervisorKinds: ['LPC-S'], supervisorYears: 'six-years', supervision: true },
    'supervision under a supervisor licensed as LPC-S for at least 6 years',
  ],
  [{ named: true }, 'time under somebody who is named'],
  [{ named: false, supervision: false }, 'work under nobody who is named'],
  [{ degree: 'doctorate', media: ['video', 'audio'] }, 'time by video or by telephone of people with a doctorate'],
  [{ exceptSupervisorKinds: ['LCSW', 'LMFT'] }, 'time under somebody who is not licensed in Texas as LCSW or LMFT'],
  [
    { modes: ['group'], groupSizeOver: 'six-people', groupSizeUnder: 'two-sessions', shorterThan: 'half-hour' },
    'group supervision in a group of more than 6 supervisees in a group of fewer than 2 sessions in a session shorter than 30 minutes',
  ],
];

describe('which entries are meant, in words', () => {
  it.each(CASES)('%j', (selector, words) => {
    expect(describeSelector(selector, lookIntoSample())).toBe(words);
  });

  it('has an example here for every part that a selector may have', () => {
    const told = new Set(CASES.flatMap(([selector]) => Object.keys(selector ?? {})));
    expect([...told].sort()).toEqual(Object.keys(selectorSchema.shape).sort());
  });

  it('keeps the word for what it is about where one is given', () => {
    expect(describeSelector({ media: ['in-person'] }, lookIntoSample(), 'session')).toBe('session in person');
    expect(describeSelector({ supervision: false }, lookIntoSample(), 'session')).toBe('session of work');
  });
});
