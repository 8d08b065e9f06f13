import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { figure } from '../a-rulebook.ts';

const law = { 'seven-years': [7, 'years'] } as const;
const EXAM = { kind: 'exam', names: ['ASWB Clinical'], words: [['aswb', 'clin']] };
const exam = (passed: [string, string][], within?: string) =>
  figure(
    { ...EXAM, kind: 'exam', ...(within === undefined ? {} : { within }) },
    {
      law,
      record: {
        application: { receivedOn: '2024-06-15' },
        exams: passed.map(([name, passedOn]) => ({ exam: name, passedOn })),
      },
    },
  );

describe('an exam', () => {
  it('is passed under one of its names or with all words of a list', () => {
    for (const name of ['aswb-CLINICAL', 'ASWB exam, clinical level'])
      expect(exam([[name, '2022-03-01']])).toEqual({ value: 'yes', remark: 'Passed on March 1, 2022.' });
    expect(exam([['ASWB Masters', '2022-03-01']]).value).toBe(UNKNOWN);
    expect(exam([]).value).toBe(UNKNOWN);
  });
  it('does not count before it is passed', () => {
    expect(exam([['ASWB Clinical', '2031-03-01']]).value).toBe(UNKNOWN);
    expect(exam([['ASWB Clinical', '2030-01-01']]).value).toBe('yes');
  });
  it('may be as old at the application as the law looks back, to the day', () => {
    expect(exam([['ASWB Clinical', '2017-06-15']], 'seven-years').value).toBe('yes');
    expect(exam([['ASWB Clinical', '2017-06-14']], 'seven-years')).toEqual({
      value: 'no',
      remark: 'Passed on June 14, 2017, and an exam passed before June 15, 2017 is too old.',
    });
    expect(exam([['ASWB Clinical', '2017-06-14']]).value).toBe('yes');
  });
  it('may have to be passed by another date of the person, to the day', () => {
    const before = (passedOn: string, registered: boolean) =>
      figure(
        { ...EXAM, kind: 'exam', before: 'registration' },
        {
          record: {
            exams: [{ exam: 'ASWB Clinical', passedOn }],
            ...(registered
              ? { registrations: [{ jurisdiction: 'XX', credential: 'LMSW', issuedOn: '2020-07-01' }] }
              : {}),
          },
        },
      );
    expect(before('2020-07-01', true).value).toBe('yes');
    expect(before('2020-07-02', true)).toEqual({
      value: 'no',
      remark: 'Passed on July 2, 2020, after July 1, 2020.',
    });
    expect(before('2020-07-01', false).value).toBe(UNKNOWN);
  });
  it('counts when it was passed again in time', () => {
    const again: [string, string][] = [
      ['ASWB Clinical', '2010-06-14'],
      ['ASWB Clinical', '2020-06-14'],
    ];
    expect(exam(again, 'seven-years').value).toBe('yes');
    expect(exam([], 'seven-years').value).toBe(UNKNOWN);
  });
});

describe('a registration', () => {
  const held = (registrations?: object[]) =>
    figure({ kind: 'registered' }, { record: registrations === undefined ? {} : { registrations } });
  const one = (credential: string) => ({ jurisdiction: 'XX', credential, issuedOn: '2020-07-01' });
  it('is held, not held, or unknown', () => {
    expect(held([one('LMSW')])).toEqual({ value: 'yes', remark: 'Issued on July 1, 2020.' });
    expect(held([]).value).toBe('no');
    expect(held().value).toBe(UNKNOWN);
    expect(held([one('Baron')])).toMatchObject({ value: UNKNOWN, remark: expect.stringContaining('"Baron"') });
  });
  it('is asked for only where hours that count need it', () => {
    const here = { kind: 'registered', select: { place: 'own-state' } } as const;
    const away = { id: 'clinic', name: 'Clinic', jurisdiction: 'YY' };
    const worked = (settings: object[], registrations?: object[]) =>
      figure(here, {
        log: [['2021-01-04', 'counseling-individual', 8]],
        record: { settings, ...(registrations === undefined ? {} : { registrations }) },
      });
    expect(worked([away], [])).toEqual({ value: 'yes', remark: 'No hour that counts needs the LMSW registration.' });
    expect(worked([away]).value).toBe('yes');
    expect(worked([{ ...away, jurisdiction: 'XX' }], []).value).toBe('no');
    expect(figure(here, { record: { registrations: [] } }).value).toBe('no');
    expect(
      figure(
        { kind: 'registered' },
        { log: [['2021-01-04', 'counseling-individual', 8]], record: { settings: [away], registrations: [] } },
      ).value,
    ).toBe('no');
  });
});
