import { describe, expect, it } from '@jest/globals';
import { evaluateSupervisee } from '../../../../rules/obligations/kinds/evaluate-supervisee.ts';
import type { DutyPeriod } from '../../../../rules/vocabulary/duty-period.ts';
import { someFacts } from './some-facts.ts';

// The facts are those of Thursday, November 12, 2026; Sam supervises.
const period = (more: Partial<DutyPeriod> = {}): DutyPeriod => ({
  dutyId: 'va-lpc-quarterly',
  requirement: 'quarterly-evaluation',
  kind: 'evaluation',
  label: 'Evaluation each quarter',
  owner: 'supervisor',
  from: '2026-08-01',
  until: '2026-10-31',
  dueOn: '2026-11-14',
  state: 'due',
  citation: '18VAC115-20-52',
  confidence: 'secondary',
  sourceUrl: null,
  note: null,
  ...more,
});
const found = (periods: readonly DutyPeriod[]) =>
  evaluateSupervisee(someFacts({ dutyPeriods: periods })).map(({ id, ownerId, dueOn }) => [id, ownerId, dueOn]);

describe('an evaluation that the rules ask for', () => {
  it('is owed by the supervisor, with its source', () => {
    const [owed] = evaluateSupervisee(someFacts({ dutyPeriods: [period()] }));
    expect(owed).toMatchObject({
      id: 'evaluate-supervisee:va-lpc-quarterly:2026-10-31',
      ownerId: 'sam',
      dueOn: '2026-11-14',
      sentence: 'Evaluation each quarter: August 1, 2026 to October 31, 2026',
      citation: '18VAC115-20-52',
      confidence: 'secondary',
    });
  });
  it('is owed by the supervisee where the rules say so', () => {
    expect(found([period({ owner: 'supervisee' })])[0]?.[1]).toBe('alex');
  });
  it.each([
    ['done', period({ state: 'done' })],
    ['only remembered', period({ state: 'unverified', confidence: 'recall' })],
    ['due in two months', period({ state: 'running', dueOn: '2027-01-12' })],
    ['due long ago', period({ state: 'late', dueOn: '2026-04-01' })],
  ])('is not spoken of when it is %s', (_, one) => {
    expect(found([one])).toEqual([]);
  });
  it('is found weeks ahead, and while it is late', () => {
    expect(found([period({ state: 'running', dueOn: '2026-12-03' })])).toHaveLength(1);
    expect(found([period({ state: 'late', dueOn: '2026-10-01' })])).toHaveLength(1);
  });
});
