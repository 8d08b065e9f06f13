import { describe, expect, it } from '@jest/globals';
import { mayStartCounting } from '../../../rules/readiness/may-start-counting.ts';
import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const asOf = plainDate('2026-11-23');

const complete: ExperienceRecord = {
  format: 'experience-record/1',
  person: { id: 'p', degree: { awardedOn: plainDate('2026-05-01') } },
  registrations: [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: plainDate('2026-06-01') }],
  settings: [{ id: 's', name: 'Clinic', jurisdiction: 'CA' }],
  supervisors: [
    {
      id: 'v',
      name: 'Supervisor',
      licenses: [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: plainDate('2010-01-01') }],
    },
  ],
  agreements: [{ supervisor: 'v', setting: 's', from: plainDate('2026-06-01'), signedOn: plainDate('2026-06-02') }],
  log: [],
};

const missing = (record: ExperienceRecord, state = 'CA') =>
  mayStartCounting(record, state, asOf)
    .filter((item) => !item.done)
    .map((item) => item.id);

describe('the gate before counting', () => {
  it('opens when degree, registration, agreement and supervisor are on file', () => {
    expect(missing(complete)).toEqual([]);
  });

  it('names everything that is missing for somebody who has just begun', () => {
    const nothing: ExperienceRecord = {
      ...complete,
      person: { id: 'p' },
      registrations: [],
      agreements: [],
      supervisors: [],
    };
    expect(missing(nothing)).toEqual(['degree', 'registration', 'agreement', 'supervisor']);
  });

  it('does not take a registration of another state', () => {
    expect(missing(complete, 'TX')).toEqual(['registration']);
  });

  it('does not take an agreement that nobody signed', () => {
    const proposed = { ...complete, agreements: [{ supervisor: 'v', setting: 's', from: plainDate('2026-06-01') }] };
    expect(missing(proposed)).toEqual(['agreement', 'supervisor']);
  });

  it('does not take a degree that is still to come', () => {
    const later = { ...complete, person: { id: 'p', degree: { awardedOn: plainDate('2026-12-01') } } };
    expect(missing(later)).toEqual(['degree']);
  });
});
