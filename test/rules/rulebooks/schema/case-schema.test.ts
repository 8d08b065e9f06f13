import { describe, expect, it } from '@jest/globals';
import { caseSchema } from '../../../../rules/rulebooks/schema/case-schema.ts';

const usual = { title: 't', because: 'b', asOf: '2024-06-03', expect: { verdict: 'met' } };
const line = { on: '2024-01-01', activity: 'crisis', hours: 1 };
const problemsOf = (written: object) =>
  caseSchema
    .safeParse({ ...usual, ...written })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a case', () => {
  it('may leave out facts, blocks and entries', () => {
    expect(caseSchema.parse(usual)).toMatchObject({ facts: {}, blocks: [], entries: [], expect: { requirements: {} } });
  });
  it('may give a row its verdict alone', () => {
    const { expect: expected } = caseSchema.parse({ ...usual, expect: { requirements: { form: 'met' } } });
    expect(expected.requirements).toEqual({ form: { verdict: 'met' } });
  });
  it('gives each line one length', () => {
    expect(problemsOf({ entries: [line] })).toEqual([]);
    expect(problemsOf({ entries: [{ ...line, minutes: 60 }] })).toEqual(['entries.0: either hours or minutes']);
    expect(problemsOf({ entries: [{ on: line.on, activity: line.activity }] })).toEqual([
      'entries.0: either hours or minutes',
    ]);
  });
  it('names days that exist and activities that there are', () => {
    expect(problemsOf({ entries: [{ ...line, on: '2024-02-30' }] })).toEqual(['entries.0.on: a calendar date']);
    expect(problemsOf({ entries: [{ ...line, activity: 'napping' }] })).toHaveLength(1);
  });
  it('expects something', () => {
    expect(problemsOf({ expect: {} })).toEqual(['expect: a case that expects something']);
    expect(problemsOf({ expect: { requirements: { form: {} } } })).toHaveLength(1);
    expect(problemsOf({ expect: { lostHours: {} } })).toEqual([]);
  });
});
