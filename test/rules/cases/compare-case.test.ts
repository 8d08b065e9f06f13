import { describe, expect, it } from '@jest/globals';
import { compareCase } from '../../../rules/cases/compare-case.ts';
import { type Outcome } from '../../../rules/cases/outcome.ts';
import { caseSchema } from '../../../rules/rulebooks/schema/case-schema.ts';

const outcome: Outcome = {
  verdict: 'unmet',
  path: null,
  version: '2026-01',
  rows: new Map([
    ['hours', { verdict: 'unmet', counted: 7.25, required: 10, short: 2.75, binding: true }],
    ['form', { verdict: 'met', counted: null, required: null, short: null, binding: true }],
  ]),
  lostMinutes: new Map([['cap', 100]]),
};
const compare = (expected: object) =>
  compareCase(caseSchema.parse({ title: 't', because: 'b', asOf: '2024-06-03', expect: expected }).expect, outcome);

describe('what a case expects', () => {
  it('is fulfilled when everything it names is so', () => {
    const hours = { verdict: 'unmet', counted: 7.25, required: 10, short: 2.75, binding: true };
    expect(compare({ verdict: 'unmet', requirements: { hours, form: 'met' }, lostHours: { cap: 5 / 3 } })).toEqual([]);
    expect(compare({ requirements: { form: { counted: null } } })).toEqual([]);
  });
  it.each([
    [{ verdict: 'met' }, 'the whole verdict: expected met, found unmet'],
    [{ path: 'long' }, 'the path taken: expected long, found none'],
    [{ requirements: { hours: 'met' } }, 'hours verdict: expected met, found unmet'],
    [{ requirements: { hours: { counted: 7 } } }, 'hours counted: expected 7, found 7.25'],
    [{ requirements: { hours: { required: null } } }, 'hours required: expected none, found 10'],
    [{ requirements: { hours: { short: 0 } } }, 'hours short: expected 0, found 2.75'],
    [{ requirements: { hours: { binding: false } } }, 'hours binding: expected false, found true'],
    [{ requirements: { gone: 'met' } }, 'gone is no row of the evaluation'],
    [{ lostHours: { cap: 2 } }, 'hours lost to cap: expected 2, found 1.666667'],
  ])('%j is told when it is not so', (expected, sentence) => {
    expect(compare(expected)).toEqual([sentence]);
  });
  it('must name every loss once it names any', () => {
    expect(compare({ lostHours: {} })).toEqual(['hours lost to cap: expected 0, found 1.666667']);
    expect(compare({ lostHours: { cap: 5 / 3, gate: 1 } })).toEqual(['hours lost to gate: expected 1, found 0']);
  });
});
