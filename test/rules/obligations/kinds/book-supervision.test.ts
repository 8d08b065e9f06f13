import { describe, expect, it } from '@jest/globals';
import { bookSupervision } from '../../../../rules/obligations/kinds/book-supervision.ts';
import { weekOf } from '../../../../rules/vocabulary/calendar-week.ts';
import type { LogEntry } from '../../../../rules/vocabulary/experience-record.ts';
import { addDays, plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { MONDAY, THURSDAY, aRecord, entry, someFacts } from './some-facts.ts';

const REGISTRATIONS = [
  { jurisdiction: 'CA', credential: 'AMFT', appliedOn: plainDate('2024-12-20'), issuedOn: plainDate('2025-01-02') },
];
const WORK = entry('2026-11-10', 'counseling-individual', 300);
const SESSION = entry('2026-11-11', 'supervision-individual', 60);
const record = (...log: LogEntry[]) => aRecord(log, { registrations: REGISTRATIONS });
const idsOf = async (facts: Parameters<typeof bookSupervision>[0]) =>
  (await bookSupervision(facts)).map(({ id, dueOn }) => [id, dueOn]);
const nextMonday = addDays(MONDAY, 7);

describe('supervision of a week in California', () => {
  it('is owed by Sunday where work is logged and no unit of supervision', async () => {
    const [owed] = await bookSupervision(someFacts({ record: record(WORK) }));
    expect(owed).toMatchObject({
      id: 'book-supervision:2026-W46',
      ownerId: 'alex',
      supervisorIds: ['sam'],
      beganOn: '2026-11-09',
      dueOn: '2026-11-15',
      pauses: false,
      citation: expect.stringContaining('4980.43'),
    });
  });

  it('is not owed once it is logged, or booked', async () => {
    expect(await idsOf(someFacts({ record: record(WORK, SESSION) }))).toEqual([]);
    const booked = [
      { on: plainDate('2026-11-13'), minutes: 60, kind: 'individual' as const, medium: 'in-person' as const, size: 1 },
    ].map((one) => ({ ...one, supervisorId: 'sam', settingId: 'clinic' }));
    expect(await idsOf(someFacts({ record: record(WORK), booked }))).toEqual([]);
  });

  it('is owed for a week that will probably go as the last one did, unless on leave', async () => {
    const facts = someFacts({ record: record(WORK, SESSION), asOf: addDays(THURSDAY, 7) });
    expect(await idsOf(facts)).toEqual([['book-supervision:2026-W47', '2026-11-22']]);
    const leaves = [{ from: nextMonday, until: addDays(nextMonday, 4) }];
    expect(await idsOf({ ...facts, record: { ...facts.record, leaves } })).toEqual([]);
    // Even after the leave has ended.
    expect(await idsOf({ ...facts, record: { ...facts.record, leaves }, asOf: addDays(nextMonday, 5) })).toEqual([]);
  });

  it('is not expected of somebody who has not worked for three weeks', async () => {
    expect(await idsOf(someFacts({ record: record(WORK, SESSION), asOf: addDays(MONDAY, 28) }))).toEqual([]);
  });

  it('is lost on Monday where the log was submitted, and not yet where it was not', async () => {
    const log = record(
      entry('2026-11-03', 'counseling-individual', 300),
      entry('2026-11-04', 'supervision-individual', 60),
      WORK,
    );
    const facts = someFacts({ record: log, asOf: nextMonday });
    const lost = ['book-supervision:2026-W46', '2026-11-15'];
    expect(await idsOf(facts)).toContainEqual(lost);
    expect(await idsOf({ ...facts, draftWeeks: [weekOf(MONDAY)] })).not.toContainEqual(lost);
    // A log that is submitted three weeks late still says what was lost.
    expect(await idsOf({ ...facts, asOf: addDays(nextMonday, 21) })).toContainEqual(lost);
  });

  it('is not asked of a journey that does not count yet, or no more', async () => {
    for (const phase of ['onboarding', 'licensed', 'withdrawn'] as const)
      expect(await idsOf(someFacts({ record: record(WORK), phase }))).toEqual([]);
  });
});

describe('supervision of every two weeks in Florida', () => {
  const floridian = (...log: LogEntry[]) =>
    aRecord(log, {
      settings: [{ id: 'clinic', name: 'Clinic', jurisdiction: 'FL' }],
      supervisors: [
        {
          id: 'sam',
          name: 'Sam',
          licenses: [{ jurisdiction: 'FL', license: 'LMHC', issuedOn: plainDate('2010-01-01') }],
        },
      ],
      registrations: [{ jurisdiction: 'FL', credential: 'RMHCI', issuedOn: plainDate('2025-01-02') }],
    });
  const found = async (...log: LogEntry[]) => idsOf(someFacts({ record: floridian(...log) }, 'FL-LMHC'));
  const before = entry('2026-11-03', 'counseling-individual', 300);
  const sessionBefore = entry('2026-11-04', 'supervision-individual', 60);

  it('is owed in the second week of the two, where neither brought a session', async () => {
    expect(await found(before, WORK)).toEqual([['book-supervision:2026-W46', '2026-11-15']]);
    expect(await found(before, sessionBefore, WORK)).toEqual([]);
    expect(await found(before, WORK, SESSION)).toEqual([]);
  });

  it('is not owed yet in the first week of work: the next may bring it', async () => {
    expect(await found(WORK)).toEqual([]);
    expect(await found(sessionBefore, WORK)).toEqual([]);
  });
});
