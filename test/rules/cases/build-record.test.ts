import { describe, expect, it } from '@jest/globals';
import { buildCaseRecord, buildRecord } from '../../../rules/cases/build-record.ts';
import { caseSchema } from '../../../rules/rulebooks/schema/case-schema.ts';

const standard = {
  settings: [{ id: 'clinic' }],
  supervisors: [],
  application: { receivedOn: '2024-01-01' },
  answers: { form: true },
  exams: [],
};
const recordOf = (written: object) =>
  buildCaseRecord(
    standard,
    caseSchema.parse({ title: 't', because: 'b', asOf: '2024-06-03', expect: { verdict: 'met' }, ...written }),
  );

describe('the record of a case', () => {
  it('is that of the standard facts where the case says nothing', () => {
    expect(recordOf({})).toEqual({ ...standard, format: 'experience-record/1', person: { id: 'p' }, log: [] });
  });
  it('has the parts of the standard facts replaced by those of the case, and taken away by null', () => {
    const record = recordOf({ facts: { settings: [{ id: 'school' }], exams: null } });
    expect(record).toMatchObject({ settings: [{ id: 'school' }] });
    expect(record).not.toHaveProperty('exams');
  });
  it('has answers besides the standard ones', () => {
    expect(recordOf({ answers: { load: 5 } })['answers']).toEqual({ form: true, load: 5 });
    expect(recordOf({ answers: { form: false } })['answers']).toEqual({ form: false });
    expect(recordOf({ facts: { answers: null }, answers: { load: 5 } })['answers']).toEqual({ load: 5 });
  });
  it('has another application, or none', () => {
    expect(recordOf({ application: '2024-02-02' })['application']).toEqual({ receivedOn: '2024-02-02' });
    expect(recordOf({ application: null })).not.toHaveProperty('application');
  });
  it('can be built from facts and blocks alone', () => {
    expect(buildRecord({ settings: [], supervisors: [] }, [])).toEqual({
      format: 'experience-record/1',
      person: { id: 'p' },
      settings: [],
      supervisors: [],
      log: [],
    });
  });
});
