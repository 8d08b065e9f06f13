import { describe, expect, it } from '@jest/globals';
import { mayStartCounting } from '../../../rules/readiness/may-start-counting.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
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

const CALIFORNIA = loadRulebook('CA-LMFT');
const TEXAS = loadRulebook('TX-LPC');

const missing = (record: ExperienceRecord, rulebook = CALIFORNIA) =>
  mayStartCounting(record, rulebook, asOf)
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
    expect(missing(complete, TEXAS)).toEqual(['registration']);
    expect(mayStartCounting(complete, TEXAS, asOf).find(({ done }) => !done)?.next).toBe(
      `Record the registration as ${TEXAS.identity.associate.title} once the Texas board has issued it.`,
    );
  });

  it('asks for no registration where hours count without one', () => {
    const unregistered = { ...complete, registrations: [] };
    expect(missing(unregistered)).toEqual(['registration']);
    const steps = CALIFORNIA.counting.steps.filter(({ kind }) => kind !== 'registration-gate');
    const lenient = { ...CALIFORNIA, counting: { ...CALIFORNIA.counting, steps } };
    expect(missing(unregistered, lenient)).toEqual([]);
    expect(mayStartCounting(unregistered, lenient, asOf).map(({ id }) => id)).not.toContain('registration');
  });

  it('does not take an agreement that nobody signed', () => {
    const proposed = { ...complete, agreements: [{ supervisor: 'v', setting: 's', from: plainDate('2026-06-01') }] };
    expect(missing(proposed)).toEqual(['agreement']);
  });

  it('goes by the supervisor of a signed agreement once there is one', () => {
    const unlicensed = { id: 'w', name: 'Other', licenses: [] };
    const signed = { supervisor: 'w', setting: 's', from: plainDate('2026-06-01'), signedOn: plainDate('2026-06-02') };
    const agreements = [{ supervisor: 'v', setting: 's', from: plainDate('2026-06-01') }, signed];
    const supervisors = [...complete.supervisors, unlicensed];
    expect(missing({ ...complete, supervisors, agreements })).toEqual(['supervisor']);
  });

  it('does not take a degree that is still to come', () => {
    const later = { ...complete, person: { id: 'p', degree: { awardedOn: plainDate('2026-12-01') } } };
    expect(missing(later)).toEqual(['degree']);
    expect(mayStartCounting(later, CALIFORNIA, asOf)[0]?.next).toBe('The degree is awarded on December 1, 2026.');
  });
});
