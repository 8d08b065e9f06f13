import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { 'new-graduate': [18, 'months'] } as const;
const plain = { kind: 'registration-gate', why: 'Without it: {state}.' } as const;
const graced = { ...plain, grace: { months: 'new-graduate', question: 'Were the conditions kept?' } };
const log: Line[] = [
  ['2021-11-14', 'counseling-individual', 1],
  ['2021-11-15', 'counseling-individual', 2],
  ['2022-03-01', 'counseling-individual', 4],
];
const record = (more: object = {}) => ({
  person: { id: 'p', degree: { awardedOn: '2020-05-15' } },
  registrations: [{ jurisdiction: 'XX', credential: 'LMSW', issuedOn: '2022-03-01' }],
  ...more,
});

describe('a registration that hours need', () => {
  it('leaves out what was worked before it', () => {
    const { credit, cuts } = runStep(plain, { log, record: record() });
    expect(credit('work')).toEqual([0, 0, 4]);
    expect(cuts('work')[0]?.why).toBe('Without it: it was issued on March 1, 2022.');
  });
  it('may be forgiven new graduates, to the day, and asks while nobody has said so', () => {
    const { credit, questions } = runStep(graced, { law, log, record: record() });
    expect(credit('work')).toEqual([1, 0, 4]);
    expect(questions).toEqual(['Were the conditions kept?']);
  });
  it('is not forgiven after a no, nor before the degree', () => {
    const refused = runStep(graced, { law, log, record: record({ answers: { row: false } }) });
    expect(refused.credit('work')).toEqual([0, 0, 4]);
    expect(refused.questions).toEqual([]);
    const early: Line[] = [['2020-05-14', 'counseling-individual', 1]];
    expect(runStep(graced, { law, log: early, record: record() }).credit('work')).toEqual([0]);
  });
  it('is a question where the record does not speak of registrations', () => {
    const { credit, questions } = runStep(plain, { log, record: record({ registrations: undefined }) });
    expect(credit('work')).toEqual([1, 2, 4]);
    expect(questions).toEqual(['The record does not say whether and when the LMSW registration was issued.']);
  });
  it('asks for fingerprints by the day of the hour, or before the first hour in the setting', () => {
    const printed = (fingerprintedOn: string, fingerprintsBeforeFirst: boolean) => {
      const bridge = {
        requirement: 'days-between',
        appliedWithin: 'days',
        fingerprintsForDegreesFrom: 'degrees-from',
        fingerprintsBeforeFirst,
        why: { late: 'Late.', fingerprints: 'No fingerprints by then.' },
        repair: 'Show it.',
      };
      const degrees = { label: 'x', unit: 'date', by: 'degree', values: [] } as const;
      const source = { citation: null, confidence: 'statute', source: null } as const;
      const numbers = {
        days: [900, 'days'] as const,
        'degrees-from': { ...degrees, values: [{ value: '2020-01-01', ...source }] },
      };
      const registrations = [
        { jurisdiction: 'XX', credential: 'LMSW', appliedOn: '2020-06-01', issuedOn: '2022-03-01' },
      ];
      const settings = [{ id: 'clinic', name: 'Clinic', jurisdiction: 'XX', fingerprintedOn }];
      return runStep({ ...plain, bridge }, { law: numbers, log, record: record({ registrations, settings }) });
    };
    expect(printed('2021-11-15', false).credit('work')).toEqual([0, 2, 4]);
    expect(printed('2021-11-15', true).credit('work')).toEqual([0, 0, 4]);
    expect(printed('2021-11-14', true).credit('work')).toEqual([1, 2, 4]);
    expect(printed('2021-11-15', true).cuts('work')[1]?.why).toBe('No fingerprints by then.');
  });
  it('goes by the degree only where the law makes an exception by it', () => {
    const undated = record({ person: { id: 'p' } });
    const kept = (step: object) => runStep({ ...plain, ...step }, { law, log, record: undated });
    expect(kept({}).credit('work')).toEqual([0, 0, 4]);
    expect(kept({}).questions).toEqual([]);
    const asked = ['The record does not say when the degree was awarded.'];
    expect(kept({ select: { phases: ['after-degree', 'unknown'] } }).questions).toEqual(asked);
    expect(kept(graced).questions).toEqual(asked);
  });
  it('leaves the days until it open too, where nobody knows whether an hour lies in them', () => {
    const bridged = {
      ...plain,
      bridge: { requirement: 'days-between', appliedWithin: 'days', why: { late: 'Late.' }, repair: 'Show it.' },
    };
    const asked = (more: object) => {
      const { sheet } = runStep(bridged, { law: { days: [90, 'days'] }, log, record: record(more) });
      return [...sheet.questions.keys()];
    };
    expect(asked({ person: { id: 'p' } })).toEqual(['row', 'days-between']);
    expect(asked({ registrations: undefined })).toEqual(['row', 'days-between']);
    expect(asked({ registrations: [{ jurisdiction: 'XX', credential: 'Novice', issuedOn: '2021-01-01' }] })).toEqual([
      'row',
    ]);
  });
});
