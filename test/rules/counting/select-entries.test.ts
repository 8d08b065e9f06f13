import { describe, expect, it } from '@jest/globals';
import { asksForDay, selectEntries, selectSorts } from '../../../rules/counting/select-entries.ts';
import { type Selector } from '../../../rules/rulebooks/schema/selector-schema.ts';
import { type Given, type Line, aSheet } from './a-rulebook.ts';

const settings = [
  { id: 'clinic', name: 'Clinic', jurisdiction: 'XX', kind: 'hospital', employment: 'employee', clinical: true },
  { id: 'school', name: 'School', jurisdiction: 'YY', kind: 'school', employment: 'volunteer', clinical: false },
  { id: 'silent', name: 'Silent', jurisdiction: 'XX' },
];
const license = (name: string, more: object = {}) => ({
  jurisdiction: 'XX',
  license: name,
  issuedOn: '2019-01-05',
  ...more,
});
const supervisors = [
  { id: 'reyes', name: 'Dr. Reyes', licenses: [license('L.C.S.W.')] },
  { id: 'stone', name: 'Dr. Stone', licenses: [license('LMFT', { expiresOn: '2021-01-05' })] },
  { id: 'abroad', name: 'Dr. Abroad', licenses: [license('LCSW', { jurisdiction: 'YY' }), license('Unheard of')] },
];
const nobody = { supervisor: undefined } as object;

const law: Given['law'] = {
  few: [3, 'supervisees'],
  short: [60, 'minutes'],
  experienced: [2, 'years'],
};

/** The places in the log that a selector means. */
function meant(selector: Selector | undefined, log: readonly Line[], record: Given['record'] = {}): number[] {
  const { sheet, context } = aSheet({ log, law: law ?? {}, record: { settings, supervisors, ...record } });
  return [...selectEntries(sheet, context, selector).entries()].flatMap(([index, is]) => (is === 1 ? [index] : []));
}

const onDay = (day: string, more: Line[3] = {}): Line => [day, 'supervision-group', 1, more];
const at = (more: Line[3] = {}): Line => onDay('2021-01-04', more);

describe('a selector', () => {
  it('means every entry when there is none, or none of its wishes is written', () => {
    expect(meant(undefined, [at(), at()])).toEqual([0, 1]);
    expect(meant({}, [at(), at()])).toEqual([0, 1]);
  });
  const work: Line = ['2021-01-04', 'counseling-family', 1];
  it.each<[string, Selector, Line[], number[]]>([
    ['activities', { activities: ['counseling-family'] }, [at(), work], [1]],
    ['media', { media: ['video', 'audio'] }, [at(), at({ medium: 'video' }), at({ medium: 'audio' })], [1, 2]],
    ['supervision', { supervision: true }, [at(), work], [0]],
    ['no supervision', { supervision: false }, [at(), work], [1]],
    ['somebody named', { named: true }, [at(), at(nobody)], [0]],
    ['nobody named', { named: false }, [at(), at(nobody)], [1]],
    ['modes', { modes: ['triadic'] }, [at(), at({ groupSize: 2 }), work], [1]],
    [
      'kinds of settings',
      { settingKinds: ['school', 'unstated'] },
      [at(), at({ setting: 'school' }), at({ setting: 'silent' })],
      [1, 2],
    ],
    ['employment', { employment: ['unstated'] }, [at(), at({ setting: 'school' }), at({ setting: 'silent' })], [2]],
    ['clinical settings', { clinical: true }, [at(), at({ setting: 'school' }), at({ setting: 'silent' })], [0]],
    [
      'settings that are not clinical',
      { clinical: false },
      [at(), at({ setting: 'school' }), at({ setting: 'silent' })],
      [1],
    ],
    ['the own state', { place: 'own-state' }, [at(), at({ setting: 'school' })], [0]],
    ['another state', { place: 'other-state' }, [at(), at({ setting: 'school' })], [1]],
    ['larger groups', { groupSizeOver: 'few' }, [at(), at({ groupSize: 3 }), at({ groupSize: 4 })], [2]],
    ['smaller groups', { groupSizeUnder: 'few' }, [at(), at({ groupSize: 2 }), at({ groupSize: 3 })], [1]],
    ['shorter sessions', { shorterThan: 'short' }, [at({ minutes: 59 }), at()], [0]],
    ['longer sessions', { lastingAtLeast: 'short' }, [at({ minutes: 59 }), at()], [1]],
  ])('can ask for %s', (_, selector, log, expected) => {
    expect(meant(selector, log)).toEqual(expected);
  });
  it('means what meets all of its wishes', () => {
    const log = [at({ groupSize: 4, minutes: 30 }), at({ groupSize: 4 }), at({ minutes: 30 }), at()];
    expect(meant({ groupSizeOver: 'few', shorterThan: 'short' }, log)).toEqual([0]);
    expect(meant({ supervision: true, media: ['video'] }, [at(), at({ medium: 'video' })])).toEqual([1]);
    expect(
      meant({ activities: ['supervision-group'], shorterThan: 'short' }, [
        ['2021-01-04', 'documentation', 0.5],
        at({ minutes: 30 }),
      ]),
    ).toEqual([1]);
  });
  it('can ask where an entry stands against the degree', () => {
    const person = { id: 'p', degree: { awardedOn: '2021-01-05' } };
    const log = [onDay('2021-01-04'), onDay('2021-01-05')];
    expect(meant({ phases: ['before-degree'] }, log, { person })).toEqual([0]);
    expect(meant({ phases: ['unknown'] }, log)).toEqual([0, 1]);
  });
  it('can ask for the level of the degree, which is a master’s where nobody stated it', () => {
    const log = [at()];
    const holding = (level: string) => ({ person: { id: 'p', degree: { awardedOn: '2020-05-15', level } } });
    expect([meant({ degree: 'master' }, log), meant({ degree: 'doctorate' }, log)]).toEqual([[0], []]);
    expect(meant({ degree: 'doctorate' }, log, holding('doctorate'))).toEqual([0]);
    expect(meant({ degree: 'master' }, log, holding('doctorate'))).toEqual([]);
  });
  it('goes by the number of law of the day of the entry', () => {
    const source = { citation: null, confidence: 'statute', source: null } as const;
    const values = [
      { until: '2021-01-04', value: 60, ...source },
      { from: '2021-01-05', value: 30, ...source },
    ];
    const { sheet, context } = aSheet({
      law: { short: { label: 'Short', unit: 'minutes', by: 'entry', values } },
      log: [onDay('2021-01-04', { minutes: 40 }), onDay('2021-01-05', { minutes: 40 })],
    });
    expect([...selectEntries(sheet, context, { shorterThan: 'short' })]).toEqual([1, 0]);
  });
});

describe('a selector that asks who supervised', () => {
  const by = (supervisor: string, day = '2021-01-05') => onDay(day, { supervisor });
  it('means entries under a license of that kind that ran on the day, its first and last included', () => {
    const days = ['2019-01-04', '2019-01-05', '2021-01-05', '2021-01-06'];
    expect(
      meant(
        { supervisorKinds: ['LMFT'] },
        days.map((day) => by('stone', day)),
      ),
    ).toEqual([1, 2]);
    expect(
      meant(
        { supervisorKinds: ['LCSW'] },
        days.map((day) => by('reyes', day)),
      ),
    ).toEqual([1, 2, 3]);
  });
  it('means nobody with another kind, another state’s or an unheard-of license, and nobody unnamed', () => {
    const log = [by('reyes'), by('stone'), by('abroad'), onDay('2021-01-05', nobody)];
    expect(meant({ supervisorKinds: ['LCSW'] }, log)).toEqual([0]);
    expect(meant({ supervisorKinds: ['LMFT', 'LCSW'] }, log)).toEqual([0, 1]);
  });
  it('means none of those kinds where it says so, but somebody', () => {
    const log = [by('reyes'), by('stone'), by('abroad'), onDay('2021-01-06', nobody), by('stone', '2021-01-06')];
    expect(meant({ exceptSupervisorKinds: ['LMFT'] }, log)).toEqual([0, 2, 4]);
  });
  it('can ask that the license was held for years', () => {
    const log = [by('reyes', '2021-01-04'), by('reyes', '2021-01-05')];
    expect(meant({ supervisorKinds: ['LCSW'], supervisorYears: 'experienced' }, log)).toEqual([1]);
  });
  it('can ask for a kind and a length at once', () => {
    const log = [by('reyes'), onDay('2021-01-05', { supervisor: 'reyes', minutes: 30 })];
    expect(meant({ supervisorKinds: ['LCSW'], lastingAtLeast: 'short' }, log)).toEqual([0]);
  });
});

describe('a selection', () => {
  it('is worked out once for each selector', () => {
    const { sheet, context } = aSheet({ log: [at()] });
    const selector: Selector = { supervision: true };
    expect(selectEntries(sheet, context, selector)).toBe(selectEntries(sheet, context, selector));
    expect(selectEntries(sheet, context, { ...selector })).not.toBe(selectEntries(sheet, context, selector));
  });
  it('is the sheet’s nothing where no sort is meant, so that a step sees it at once', () => {
    const { sheet, context } = aSheet({ log: [at()] });
    expect(selectEntries(sheet, context, { supervision: false })).toBe(sheet.nothing);
  });
  it('of sorts leaves the day, the length and the size aside', () => {
    const { sheet, context } = aSheet({
      log: [at({ minutes: 30 }), ['2021-01-05', 'documentation', 1]],
      law: law ?? {},
    });
    expect([...selectSorts(sheet, context, { supervision: true, lastingAtLeast: 'short' })]).toEqual([1, 0]);
  });
});

describe('what entries of one sort differ in', () => {
  it.each<[Selector, boolean]>([
    [{}, false],
    [{ activities: ['documentation'], supervision: false, degree: 'master' }, false],
    [{ groupSizeOver: 'few' }, true],
    [{ groupSizeUnder: 'few' }, true],
    [{ shorterThan: 'short' }, true],
    [{ lastingAtLeast: 'short' }, true],
    [{ supervisorKinds: ['LCSW'] }, true],
    [{ exceptSupervisorKinds: ['LCSW'] }, true],
  ])('is asked by %j: %s', (selector, expected) => {
    expect(asksForDay(selector)).toBe(expected);
  });
});
