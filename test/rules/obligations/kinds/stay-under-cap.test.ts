import { describe, expect, it } from '@jest/globals';
import { stayUnderCap } from '../../../../rules/obligations/kinds/stay-under-cap.ts';
import { anEvaluation, someFacts } from './some-facts.ts';

const cap = (counted: number | null, more: object = {}) => {
  return {
    id: 'nonclinical-max',
    kind: 'cap',
    unit: 'hours',
    counted,
    required: 1250,
    label: 'Non-clinical hours',
    ...more,
  };
};
const found = (...rows: Parameters<typeof anEvaluation>[0]) =>
  stayUnderCap(someFacts({ evaluation: anEvaluation(rows) })).map(({ kind, id }) => [kind, id]);

describe('a limit of hours', () => {
  it('is spoken of from nine tenths on, and otherwise once it is used up', () => {
    expect(found(cap(1124))).toEqual([]);
    expect(found(cap(1125))).toEqual([['stay-under-cap', 'stay-under-cap:nonclinical-max']]);
    expect(found(cap(1250))).toEqual([['rebalance-hours', 'rebalance-hours:nonclinical-max']]);
  });

  it('says what else would help', () => {
    const floor = { id: 'direct-hours', kind: 'floor', unit: 'hours', short: 400, label: 'Direct hours' };
    const [owed] = stayUnderCap(someFacts({ evaluation: anEvaluation([cap(1250), floor]) }));
    expect(owed?.sentence).toBe(
      'Non-clinical hours: 1,250 of at most 1,250 hours. Still short: Direct hours (400 hours)',
    );
    expect(owed).toMatchObject({ ownerId: 'alex', supervisorIds: ['sam'], confidence: 'statute' });
  });

  it('is not spoken of where it is from memory, does not bind, or has no number', () => {
    expect(found(cap(1250, { confidence: 'recall' }))).toEqual([]);
    expect(found(cap(1250, { binding: false }))).toEqual([]);
    expect(found(cap(null))).toEqual([]);
  });

  it('is not spoken of where it is a limit of each week: a full week uses nothing up', () => {
    expect(found(cap(40, { id: 'week-cap', required: 40 }))).toEqual([]);
  });
});

it('of a share is not used up either', () => {
  const row = { id: 'group-cap', kind: 'cap', unit: 'percent', counted: 50, required: 50 };
  expect(stayUnderCap(someFacts({ evaluation: anEvaluation([row]) }, 'GA-LCSW'))).toEqual([]);
});
