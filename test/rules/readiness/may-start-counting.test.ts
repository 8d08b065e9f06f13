import { describe, expect, it } from '@jest/globals';
import { mayStartCounting } from '../../../rules/readiness/may-start-counting.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { inOrder } from './situations.ts';

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
    .items.filter((item) => item.blocks && !item.done)
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
    expect(missing(nothing)).toEqual(['registration', 'agreement', 'supervisor']);
  });

  it('does not take a registration of another state', () => {
    expect(missing(complete, TEXAS)).toEqual(['registration', 'supervisor']);
    expect(mayStartCounting(complete, TEXAS, asOf).items.find(({ blocks, done }) => blocks && !done)?.next).toBe(
      `Record the registration as ${TEXAS.identity.associate.title} once the Texas board has issued it.`,
    );
  });

  it('asks for no registration where hours count without one', () => {
    const unregistered = { ...complete, registrations: [] };
    expect(missing(unregistered)).toEqual(['registration']);
    const steps = CALIFORNIA.counting.steps.filter(({ kind }) => kind !== 'registration-gate');
    const lenient = { ...CALIFORNIA, counting: { ...CALIFORNIA.counting, steps } };
    expect(missing(unregistered, lenient)).toEqual([]);
    expect(mayStartCounting(unregistered, lenient, asOf).items.map(({ id }) => id)).not.toContain('registration');
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

  it('tells a degree that is still to come, and makes no hour wait where the law makes none', () => {
    const later = { ...complete, person: { id: 'p', degree: { awardedOn: plainDate('2026-12-01') } } };
    const gate = mayStartCounting(later, CALIFORNIA, asOf);
    expect(gate.items[0]).toMatchObject({ state: 'waiting', next: 'The degree is awarded on December 1, 2026.' });
    expect(gate.mayCount).toBe(true);
  });

  it('keeps an agreement closed for which a conflict of interest was declared', () => {
    const conflicts = [{ supervisor: 'v', setting: 's', conflict: 'They share a household.' }];
    const gate = mayStartCounting(complete, CALIFORNIA, asOf, { conflicts });
    expect([gate.mayCount, gate.countsFrom]).toEqual([false, null]);
    expect(gate.sentence).toContain('A conflict of interest with Supervisor was declared: They share a household.');
  });

  it('tells when a supervisor has more supervisees than the lower of the two limits, with its citation', () => {
    const loadOf = (supervisees: number, limit: number | null, exception: string | null = null) =>
      mayStartCounting(complete, CALIFORNIA, asOf, {
        loads: [{ supervisor: 'v', supervisees, limit, exception }],
      }).items.find(({ id }) => id === 'load');
    expect(loadOf(6, null)).toMatchObject({ state: 'done', citation: 'Cal. Bus. & Prof. Code § 4980.43.4' });
    expect(loadOf(7, 10)).toMatchObject({ state: 'missing', confidence: 'secondary' });
    expect(loadOf(5, 4)).toMatchObject({ state: 'missing', citation: null });
    expect(loadOf(5, 4, 'A leave.')).toMatchObject({
      state: 'done',
      why: expect.stringMatching(/ 5 of at most 4 supervisees\. One more was allowed: A leave\.$/),
    });
  });

  it('says that a registration ends within 90 days, and that it has ended', () => {
    const until = (expiresOn: string) => ({
      ...complete,
      registrations: complete.registrations?.map((held) => ({ ...held, expiresOn: plainDate(expiresOn) })),
    });
    const registrationOf = (record: ExperienceRecord) =>
      mayStartCounting(record, CALIFORNIA, asOf).items.find(({ id }) => id === 'registration');
    expect(registrationOf(until('2027-02-21'))).toMatchObject({ state: 'done', dueOn: '2027-02-21' });
    expect(registrationOf(until('2027-02-22'))).toMatchObject({ state: 'done', dueOn: null });
    expect(registrationOf(until('2026-11-22'))).toMatchObject({
      state: 'missing',
      why: 'The registration ended on November 22, 2026.',
    });
  });
});

describe('the approval gap in Florida', () => {
  const FLORIDA = loadRulebook('FL-LMFT');
  const ordered = inOrder('FL-LMFT');
  const [first] = ordered.agreements ?? [];
  const changed = (boardApprovedOn?: string): ExperienceRecord => ({
    ...ordered,
    agreements: [
      {
        supervisor: first?.supervisor ?? '',
        setting: first?.setting ?? '',
        from: plainDate('2026-03-01'),
        signedOn: plainDate('2026-03-01'),
        ...(boardApprovedOn === undefined ? {} : { boardApprovedOn: plainDate(boardApprovedOn) }),
      },
    ],
    answers: {},
  });
  const on = (day: string, record: ExperienceRecord) => mayStartCounting(record, FLORIDA, plainDate(day));

  it('holds the hours from March 1 on until the board has approved the new supervisor', () => {
    const gate = on('2026-03-10', changed());
    expect([gate.mayCount, gate.countsFrom]).toEqual([false, null]);
    const approval = gate.items.find(({ id }) => id === 'approval');
    expect(approval).toMatchObject({ blocks: true, state: 'waiting' });
    expect(approval?.next).toContain('record the day of its approval');
  });

  it('says that they count from March 22 on once the board has', () => {
    const gate = on('2026-03-25', changed('2026-03-22'));
    expect([gate.mayCount, gate.countsFrom]).toEqual([true, '2026-03-22']);
  });
});

describe('ninety days of grace in California', () => {
  const graduated: ExperienceRecord = {
    ...complete,
    person: { id: 'p', degree: { awardedOn: plainDate('2026-05-15') } },
    settings: [
      {
        id: 's',
        name: 'Clinic',
        jurisdiction: 'CA',
        kind: 'community-mental-health',
        fingerprintedOn: plainDate('2026-05-01'),
      },
    ],
    registrations: [],
    agreements: [{ supervisor: 'v', setting: 's', from: plainDate('2026-05-18'), signedOn: plainDate('2026-05-18') }],
  };
  const graceOn = (day: string, record = graduated, appliedOn?: string) => {
    const application = { jurisdiction: 'CA', credential: 'AMFT', appliedOn: plainDate(appliedOn ?? '2026-05-15') };
    const facts = appliedOn === undefined ? {} : { applications: [application] };
    const gate = mayStartCounting(record, CALIFORNIA, plainDate(day), facts);
    return { gate, grace: gate.items.find(({ id }) => id === 'grace') };
  };
  const issued = (appliedOn: string) => ({
    ...graduated,
    registrations: [
      {
        jurisdiction: 'CA',
        credential: 'AMFT',
        appliedOn: plainDate(appliedOn),
        issuedOn: plainDate('2026-09-01'),
      },
    ],
  });

  it('counts the days down to the day on which the board must have the application', () => {
    expect(graceOn('2026-08-03').grace).toMatchObject({ state: 'waiting', dueOn: '2026-08-13' });
    expect(graceOn('2026-08-03').grace?.why).toContain('by August 13, 2026: 10 days are left');
    expect(graceOn('2026-08-13').grace?.why).toContain('0 days are left');
    expect(graceOn('2026-08-14').grace).toMatchObject({ state: 'missing' });
  });

  it('says that hours since the first count once it is issued, where the application came in time', () => {
    const { gate, grace } = graceOn('2026-08-20', graduated, '2026-08-13');
    expect([gate.mayCount, grace?.state]).toEqual([false, 'done']);
    expect(gate.sentence).toContain('Once it is issued, hours from May 18, 2026 on count');
    expect(graceOn('2026-09-02', issued('2026-08-13')).gate.countsFrom).toBe('2026-05-18');
  });

  it('says which hours are lost where it came on day 95, and from when on they count', () => {
    const { gate, grace } = graceOn('2026-08-20', graduated, '2026-08-18');
    expect(grace).toMatchObject({ state: 'missing', dueOn: '2026-08-13' });
    expect(grace?.why).toContain('95 days after the degree instead of 90: hours from May 15, 2026 until');
    expect(gate.sentence).not.toContain('Once it is issued');
    const late = graceOn('2026-09-02', issued('2026-08-18'));
    expect(late.gate.countsFrom).toBe('2026-09-01');
    expect(late.grace?.why).toContain('hours from May 15, 2026 to August 31, 2026 are lost');
  });
});
