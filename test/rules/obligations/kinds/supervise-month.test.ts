import { describe, expect, it } from '@jest/globals';
import { superviseMonth } from '../../../../rules/obligations/kinds/supervise-month.ts';
import type { JourneyFacts } from '../../../../rules/obligations/journey-facts.ts';
import { weekOf } from '../../../../rules/vocabulary/calendar-week.ts';
import type { LogEntry } from '../../../../rules/vocabulary/experience-record.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { aRecord, entry, november, someFacts } from './some-facts.ts';

const WORK = entry('2026-11-03', 'counseling-individual', 600);
const LATE = entry('2026-11-30', 'counseling-individual', 60);
const SESSION = (day: number) => entry(november(day), 'supervision-individual', 60);
const texan = (...log: LogEntry[]) =>
  aRecord(log, {
    settings: [{ id: 'clinic', name: 'Clinic', jurisdiction: 'TX' }],
    supervisors: [
      {
        id: 'sam',
        name: 'Sam',
        licenses: [{ jurisdiction: 'TX', license: 'LPC-S', issuedOn: plainDate('2010-01-01') }],
      },
    ],
    registrations: [{ jurisdiction: 'TX', credential: 'LPC-Associate', issuedOn: plainDate('2025-01-02') }],
  });
const idsOf = async (more: Partial<JourneyFacts>) =>
  (await superviseMonth(someFacts(more, 'TX-LPC'))).map(({ id }) => id);

describe('supervision of a month in Texas', () => {
  it('is owed from the twentieth on by the last day', async () => {
    const [owed] = await superviseMonth(someFacts({ record: texan(WORK, SESSION(5)) }, 'TX-LPC'));
    expect(owed).toMatchObject({
      id: 'supervise-month:2026-11',
      subjectId: 'supervision-monthly',
      ownerId: 'alex',
      supervisorIds: ['sam'],
      beganOn: '2026-11-20',
      dueOn: '2026-11-30',
      pauses: false,
      confidence: 'statute',
    });
    expect(owed?.sentence).toContain('1 of 4 hours');
  });

  it('is not owed with four hours, logged or booked', async () => {
    const three = [SESSION(4), SESSION(5), SESSION(6)];
    expect(await idsOf({ record: texan(WORK, ...three) })).toEqual(['supervise-month:2026-11']);
    expect(await idsOf({ record: texan(WORK, ...three, SESSION(9)) })).toEqual([]);
    const booked = [
      { on: november(25), minutes: 60, kind: 'individual' as const, medium: 'in-person' as const, size: 1 },
    ];
    const sessions = booked.map((one) => ({ ...one, supervisorId: 'sam', settingId: 'clinic' }));
    expect(await idsOf({ record: texan(WORK, ...three), booked: sessions })).toEqual([]);
  });

  it('is lost once the month has closed: the log of its last week is in, and nothing is only noted', async () => {
    const december = { asOf: plainDate('2026-12-03') };
    // Nobody knows yet what happened in the last week.
    expect(await idsOf({ ...december, record: texan(WORK) })).toEqual([]);
    expect(await idsOf({ ...december, record: texan(WORK, LATE) })).toContain('supervise-month:2026-11');
    for (const day of [9, 30]) {
      const draftWeeks = [weekOf(november(day))];
      const noted = await idsOf({ ...december, record: texan(WORK, LATE), draftWeeks });
      expect(noted).not.toContain('supervise-month:2026-11');
    }
  });
});
