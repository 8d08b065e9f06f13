import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../../rules/counting/read-entries.ts';
import { openContext } from '../../../rules/evaluate/evaluate-record.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Given, type Line, aRecord, aRulebook } from './a-rulebook.ts';

const read = (given: Given) =>
  readEntries(openContext(aRulebook(given), aRecord(given), plainDate(given.asOf ?? '2030-01-01')));
const entries = (...log: Line[]) => read({ log }).entries;

describe('reading a log', () => {
  it('puts entries in the order of their days, and of their ids within a day', () => {
    const log: Line[] = [
      ['2021-01-05', 'documentation', 1, { id: 'b' }],
      ['2021-01-05', 'documentation', 1, { id: 'a' }],
      ['2021-01-04', 'documentation', 1, { id: 'c' }],
    ];
    const sheet = read({ log });
    expect(sheet.entries.map(({ id, index }) => [id, index])).toEqual([
      ['c', 0],
      ['a', 1],
      ['b', 2],
    ]);
    expect(sheet.isInLogOrder).toBe(false);
  });
  it('puts two entries in order, by the day or by the id', () => {
    const ids = (...log: Line[]) => entries(...log).map(({ id }) => id);
    const later: Line = ['2021-01-05', 'documentation', 1, { id: 'a' }];
    expect(ids(later, ['2021-01-04', 'documentation', 1, { id: 'b' }])).toEqual(['b', 'a']);
    expect(ids(['2021-01-05', 'documentation', 1, { id: 'b' }], later)).toEqual(['a', 'b']);
    const days = ['2021-01-06', '2021-01-04', '2021-01-05', '2021-01-07', '2021-01-03'];
    expect(entries(...days.map((day): Line => [day, 'documentation', 1])).map(({ on }) => on)).toEqual(
      [...days].sort(),
    );
    const names = ['d', 'b', 'c', 'e', 'a'];
    expect(ids(...names.map((id): Line => ['2021-01-04', 'documentation', 1, { id }]))).toEqual([...names].sort());
  });
  it('takes a log that is in order as it is, the same id twice too', () => {
    const log: Line[] = [
      ['2021-01-04', 'documentation', 1, { id: 'z' }],
      ['2021-01-05', 'documentation', 1, { id: 'a' }],
      ['2021-01-05', 'documentation', 1, { id: 'a' }],
      ['2021-01-05', 'documentation', 1, { id: 'b' }],
    ];
    const sheet = read({ log });
    expect([sheet.isInLogOrder, sheet.entries.map(({ id }) => id)]).toEqual([true, ['z', 'a', 'a', 'b']]);
    expect(read({}).isInLogOrder).toBe(true);
  });
  it('does not change the record', () => {
    const given: Given = {
      log: [
        ['2021-01-05', 'documentation', 1, { id: 'b' }],
        ['2021-01-04', 'documentation', 1, { id: 'a' }],
      ],
    };
    const record = aRecord(given);
    readEntries(openContext(aRulebook(given), record, plainDate('2030-01-01')));
    expect(record.log.map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('keeps sorts, minutes and days in columns, as long as the log', () => {
    const sheet = read({
      log: [
        ['1970-01-01', 'documentation', 1],
        ['1970-01-02', 'counseling-family', 2],
        ['1970-01-03', 'documentation', 3],
      ],
    });
    expect([...sheet.sortOf]).toEqual([0, 1, 0]);
    expect([...sheet.minutesOf]).toEqual([60, 120, 180]);
    expect([...sheet.dayOf]).toEqual([0, 1, 2]);
    expect([...sheet.nothing]).toEqual([0, 0, 0]);
    expect([...sheet.pool.take()]).toEqual([0, 0, 0]);
    expect(sheet.sorts.map(({ index }) => index)).toEqual([0, 1]);
    expect(sheet.selections.size).toBe(0);
  });
  it('refuses an entry at a setting that is not there', () => {
    const log: Line[] = [['2021-01-04', 'documentation', 1, { id: 'x', setting: 'nowhere' }]];
    expect(() => read({ log })).toThrow(new RangeError('Entry x names a setting that is not there'));
  });
});

describe('the day of an entry', () => {
  it('has its number, its Monday-first week and its month', () => {
    const days = entries(['1970-01-04', 'documentation', 1], ['1970-01-05', 'documentation', 1]);
    expect(days.map(({ day, week, month }) => [day, week, month])).toEqual([
      [3, 0, 1970 * 12],
      [4, 1, 1970 * 12],
    ]);
  });
  it('is read anew when it changes', () => {
    const days = entries(
      ['2021-01-31', 'documentation', 1],
      ['2021-01-31', 'documentation', 1],
      ['2021-02-01', 'documentation', 1],
    );
    expect(days.map(({ month }) => month - 2021 * 12)).toEqual([0, 0, 1]);
  });
});

describe('where an entry stands against the degree', () => {
  const log: Line[] = [
    ['2020-05-14', 'documentation', 1],
    ['2020-05-15', 'documentation', 1],
  ];
  const phases = (record: Given['record']) => read({ log, record: record ?? {} }).entries.map(({ phase }) => phase);
  const registered = (issuedOn: string) => ({
    registrations: [{ jurisdiction: 'XX', credential: 'LMSW', issuedOn }],
  });
  it('is after it from the day of the degree on', () => {
    const person = { id: 'p', degree: { awardedOn: '2020-05-15' } };
    expect(phases({ person })).toEqual(['before-degree', 'after-degree']);
    expect(phases({ person, ...registered('2020-05-14') })).toEqual(['before-degree', 'after-degree']);
  });
  it('is after it from the first registration on where the degree is not on record', () => {
    expect(phases(registered('2020-05-15'))).toEqual(['unknown', 'after-degree']);
    expect(phases(registered('2020-05-14'))).toEqual(['after-degree', 'after-degree']);
  });
  it('is unknown without either', () => {
    expect(phases({})).toEqual(['unknown', 'unknown']);
  });
});

describe('how many sat with the supervisor', () => {
  const mode = (activity: Line[1], groupSize?: number) =>
    entries(['2021-01-04', activity, 1, groupSize === undefined ? {} : { groupSize }])[0]?.mode;
  it.each([
    ['supervision-group', 1, 'individual'],
    ['supervision-group', 2, 'triadic'],
    ['supervision-individual', 3, 'group'],
    ['supervision-individual', undefined, 'individual'],
    ['supervision-triadic', undefined, 'triadic'],
    ['supervision-group', undefined, 'group'],
    ['documentation', undefined, null],
    ['counseling-group', 2, null],
  ] as const)('%s with %s present is %s', (activity, present, expected) => {
    expect(mode(activity, present)).toBe(expected);
  });
});

describe('work of a kind that nobody here knows', () => {
  it('is no supervision', () => {
    const given: Given = { log: [['2021-01-04', 'documentation', 1]] };
    const record = aRecord(given);
    const log = record.log.map((line) => ({ ...line, activity: 'a word of tomorrow' as 'other' }));
    const [entry] = readEntries(openContext(aRulebook(given), { ...record, log }, plainDate('2030-01-01'))).entries;
    expect([entry?.supervision, entry?.mode, entry?.activity]).toEqual([false, null, 'a word of tomorrow']);
  });
});

/** An activity, and how many were present. */
const KINDS: readonly (readonly [Line[1], number?])[] = [
  ['documentation'],
  ['other'],
  ['supervision-individual'],
  ['supervision-triadic'],
  ['supervision-group', 1],
  ['supervision-group', 2],
  ['supervision-group', 3],
];

describe('entries of one sort', () => {
  const numbers = (...log: Line[]) => entries(...log).map(({ sort }) => sort);
  const base: Line = ['2021-01-04', 'supervision-group', 1];
  it('differ in day, minutes, size of the group and signature only', () => {
    const [on, activity] = base;
    expect(
      numbers(
        base,
        ['2021-01-05', activity, 2, { groupSize: 6 }],
        [on, activity, 1, { groupSize: 7, signedOn: plainDate('2021-02-01') }],
        [on, activity, 1, { medium: 'in-person' }],
      ),
    ).toEqual([0, 0, 0, 0]);
  });
  it.each([
    ['activity', { activity: 'documentation' }],
    ['mode', { groupSize: 2 }],
    ['medium', { medium: 'video' }],
    ['setting', { setting: 'school' }],
    ['supervisor', { supervisor: 'stone' }],
    ['supervisor, where nobody is named', { supervisor: undefined }],
  ] as const)('share their %s', (_, other) => {
    expect(numbers(base, [base[0], base[1], 1, other as Line[3] & object])).toEqual([0, 1]);
  });
  it('share where they stand against the degree', () => {
    const record = { person: { id: 'p', degree: { awardedOn: '2021-01-05' } } };
    const log: Line[] = [base, ['2021-01-05', base[1], 1]];
    expect(read({ log, record }).entries.map(({ sort }) => sort)).toEqual([0, 1]);
  });
  it('are told apart in every combination, in a table or, with many people, in a list', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `s${index}`,
        name: `Dr. ${index}`,
        licenses: [{ jurisdiction: 'XX', license: 'LCSW', issuedOn: '2010-01-15' }],
      }));
    const lines = ['clinic', 'school'].flatMap((setting) =>
      ['s0', 's1', undefined].flatMap((supervisor) =>
        (['in-person', 'video', 'audio'] as const).flatMap((medium) =>
          KINDS.map(([activity, groupSize]): Line => {
            const size = groupSize === undefined ? {} : { groupSize };
            return ['2021-01-04', activity, 1, { setting, medium, ...size, ...({ supervisor } as object) }];
          }),
        ),
      ),
    );
    for (const count of [2, 150]) {
      const log = [...lines, ...lines].map(([on, activity, hours, more], index): Line => [
        on,
        activity,
        hours,
        { ...more, id: String(index).padStart(3, '0') },
      ]);
      const sheet = read({ log, record: { supervisors: people(count) } });
      expect(sheet.sorts).toHaveLength(lines.length);
      expect([...sheet.sortOf]).toEqual([...lines.keys(), ...lines.keys()]);
    }
  });
});

describe('what an entry says', () => {
  it('is what its line says, with the people and places it names', () => {
    const [entry] = entries([
      '2021-01-04',
      'supervision-group',
      1.5,
      { id: 'x', medium: 'video', groupSize: 4, setting: 'school', supervisor: 'stone' },
    ]);
    expect(entry).toMatchObject({ id: 'x', on: '2021-01-04', minutes: 90, groupSize: 4, signedOn: '2021-01-04' });
    expect([entry?.activity, entry?.medium, entry?.supervision]).toEqual(['supervision-group', 'video', true]);
    expect([entry?.setting.name, entry?.supervisor?.name]).toEqual(['School', 'Dr. Stone']);
  });
  it('is nothing where the line is silent, but for the medium', () => {
    const [entry] = entries(['2021-01-04', 'documentation', 1, { supervisor: undefined, signedOn: undefined }]);
    expect([entry?.supervisor, entry?.groupSize, entry?.signedOn, entry?.mode, entry?.supervision]).toEqual([
      null,
      null,
      null,
      null,
      false,
    ]);
    expect(entry?.medium).toBe('in-person');
  });
});
