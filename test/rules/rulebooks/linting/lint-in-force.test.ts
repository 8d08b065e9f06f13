import { describe, expect, it } from '@jest/globals';
import { lintInForce } from '../../../../rules/rulebooks/linting/lint-in-force.ts';
import { lintable } from '../../checking/tiny-rulebook.ts';

const SINCE = { effective: { by: 'application', from: '2024-01-01' } };
const BEFORE = { effective: { by: 'application', until: '2023-12-31' } };

/** The problems where rows are limited and the first step names others too. */
const problems = (rows: Record<string, object>, orElse?: string[], step: object = {}) =>
  lintInForce(
    lintable(({ counting, requirements }) => {
      for (const row of requirements) Object.assign(row, rows[row.id] ?? {});
      Object.assign(counting.steps[0] as object, orElse === undefined ? {} : { orElse }, step);
      Object.assign(counting.uncounted[0] as object, orElse === undefined ? {} : { orElse });
    }),
  );
const MISSING = [
  'step unsigned: total-hours is not in force for everybody, so orElse must name who stands in for it',
  'uncounted: total-hours is not in force for everybody, so orElse must name who stands in for it',
];

describe('steps and reasons that hold for everybody', () => {
  it('name a row that is in force for everybody', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ 'total-hours': SINCE })).toEqual(MISSING);
    expect(problems({ 'total-hours': { superseded: 'Long ago.' } })).toEqual(MISSING);
    expect(problems({ 'total-hours': SINCE }, ['form'])).toEqual([]);
  });
  it('or rows of which one follows the other without a day between', () => {
    expect(problems({ 'total-hours': SINCE, form: BEFORE }, ['form'])).toEqual([]);
    const late = { effective: { by: 'application', from: '2024-01-02' } };
    expect(problems({ 'total-hours': late, form: BEFORE }, ['form'])).toEqual(MISSING);
  });
  it('are not the steps of one rule, which end with it', () => {
    const cap = {
      kind: 'exclude',
      select: { media: ['audio'] },
    };
    expect(problems({ 'total-hours': SINCE }, undefined, cap)).toEqual(MISSING.slice(1));
  });
  it('are the days before a registration too, which no other row stands in for', () => {
    const bridge = { requirement: 'form', appliedWithin: 'days', why: { late: 'Late.' }, repair: 'Show it.' };
    const gate = { kind: 'registration-gate', requirement: 'week-cap', bridge };
    expect(problems({}, undefined, gate)).toEqual([]);
    expect(problems({ form: SINCE }, undefined, gate)).toEqual([
      'step unsigned: form is not in force for everybody, and nothing can stand in for it',
    ]);
  });
});
