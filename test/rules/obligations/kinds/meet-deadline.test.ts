import { describe, expect, it } from '@jest/globals';
import type { JourneyFacts } from '../../../../rules/obligations/journey-facts.ts';
import { meetDeadline } from '../../../../rules/obligations/kinds/meet-deadline.ts';
import type { LicenseCode } from '../../../../rules/vocabulary/license-code.ts';
import type { PacketFacts } from '../../../../rules/vocabulary/packet-readiness.ts';
import { addDays, plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { aPacket, aRecord, november, someFacts } from './some-facts.ts';

const idsOf = (license: LicenseCode, more: Partial<JourneyFacts>) =>
  meetDeadline(someFacts(more, license)).map(({ id, beganOn, dueOn }) => [id, beganOn, dueOn]);

describe('an exam to which the board has admitted', () => {
  const exam = {
    examId: 'x1',
    exam: 'Clinical exam',
    admittedOn: november(2),
    windowEndsOn: addDays(november(12), 100),
  };
  const owed = (more: Partial<JourneyFacts> = {}) => idsOf('CA-LMFT', { phase: 'submitting', exams: [exam], ...more });

  it('is owed from the admission until the window ends', () => {
    expect(owed()).toEqual([[`meet-deadline:exam:x1:${exam.windowEndsOn}`, november(2), exam.windowEndsOn]]);
    expect(owed({ exams: [] })).toEqual([]);
  });

  it('is spoken of for thirty days after the window has ended, and not when all is over', () => {
    expect(owed({ exams: [{ ...exam, windowEndsOn: addDays(november(12), -30) }] })).toHaveLength(1);
    expect(owed({ exams: [{ ...exam, windowEndsOn: addDays(november(12), -31) }] })).toEqual([]);
    expect(owed({ phase: 'licensed' })).toEqual([]);
  });
});

describe('a form that the board wants by a day', () => {
  const supervised = (until: string | null, steps: PacketFacts['steps'] = []) => ({
    packet: aPacket('TX-LPC', {
      steps,
      supervisions: [
        {
          ...{ supervisorId: 'sam', supervisorName: 'Sam', settingId: 'clinic', settingName: 'Clinic' },
          ...{ from: '2025-01-01', until, licensedHere: true },
        },
      ],
    }),
  });
  const step = (name: 'signed' | 'sent') => {
    return { itemKey: 'experience-documentation:sam', step: name, on: november(10), reason: null, document: null };
  };

  it('is owed in Texas for 30 days after supervision has ended, by whoever sends it', () => {
    const [owed] = meetDeadline(someFacts(supervised('2026-11-05'), 'TX-LPC'));
    expect(owed).toMatchObject({
      id: 'meet-deadline:experience-documentation:sam:2026-12-05',
      ownerId: 'sam',
      beganOn: '2026-11-05',
      dueOn: '2026-12-05',
      pauses: false,
      citation: '22 Tex. Admin. Code § 681.93(d)',
      confidence: 'statute',
    });
  });

  it('is owed until it is sent', () => {
    expect(idsOf('TX-LPC', supervised('2026-11-05', [step('signed')]))).toHaveLength(1);
    expect(idsOf('TX-LPC', supervised('2026-11-05', [step('signed'), step('sent')]))).toEqual([]);
  });

  it('is not owed while supervision goes on, nor long before or after', () => {
    expect(idsOf('TX-LPC', supervised(null))).toEqual([]);
    expect(idsOf('TX-LPC', supervised('2027-11-05'))).toEqual([]);
    expect(idsOf('TX-LPC', supervised('2026-09-01'))).toEqual([]);
    expect(idsOf('TX-LPC', { ...supervised('2026-11-05'), phase: 'withdrawn' })).toEqual([]);
  });

  it('is owed in North Carolina within two weeks', () => {
    const { supervisions } = {
      supervisions: [
        {
          ...{ supervisorId: 'sam', supervisorName: 'Sam', settingId: 'clinic', settingName: 'Clinic' },
          ...{ from: '2025-01-01', until: '2026-11-05', licensedHere: true },
        },
      ],
    };
    expect(idsOf('NC-LCMHC', { packet: aPacket('NC-LCMHC', { supervisions }) })).toEqual([
      ['meet-deadline:change-report:sam:clinic:2026-11-19', '2026-11-05', '2026-11-19'],
    ]);
  });
});

describe('a day that hangs on the registration', () => {
  const registered = (jurisdiction: string, issuedOn: string, expiresOn?: string) => {
    const ends = expiresOn === undefined ? {} : { expiresOn: plainDate(expiresOn) };
    return { jurisdiction, credential: 'Intern', issuedOn: plainDate(issuedOn), ...ends };
  };
  const record = (...registrations: ReturnType<typeof registered>[]) => ({ record: aRecord([], { registrations }) });

  it('is in Florida 30 days before its end, or before its 60 months', () => {
    const hardship = [['meet-deadline:hardship-request:2027-01-01', '2026-10-03', '2027-01-01']];
    expect(idsOf('FL-LMHC', record(registered('FL', '2022-01-31', '2027-01-31')))).toEqual(hardship);
    expect(idsOf('FL-LMHC', record(registered('FL', '2022-01-31')))).toEqual(hardship);
    expect(idsOf('FL-LMHC', record(registered('GA', '2022-01-31')))).toEqual([]);
  });

  it('is not owed where a later one is on file, or the hours are complete before', () => {
    const two = record(registered('FL', '2022-01-31', '2027-01-31'), registered('FL', '2027-01-20', '2028-01-31'));
    expect(idsOf('FL-LMHC', two)).toEqual([]);
    const one = record(registered('FL', '2022-01-31', '2027-01-31'));
    expect(idsOf('FL-LMHC', { ...one, finishOn: plainDate('2026-12-31') })).toEqual([]);
    expect(idsOf('FL-LMHC', { ...one, finishOn: plainDate('2027-01-01') })).toHaveLength(1);
  });

  it('is in New York 60 days before its end, and not known where no end is on file', () => {
    expect(idsOf('NY-LMHC', record(registered('NY', '2025-02-01', '2027-01-31')))).toEqual([
      ['meet-deadline:permit-extension:2026-12-02', '2026-09-03', '2026-12-02'],
    ]);
    expect(idsOf('NY-LMHC', record(registered('NY', '2025-02-01')))).toEqual([]);
  });
});

describe('a day that hangs on the degree', () => {
  const graduated = (awardedOn: string) => ({
    record: aRecord([], { person: { id: 'alex', degree: { awardedOn: plainDate(awardedOn) } } }),
    phase: 'onboarding' as const,
  });

  it('is in California 90 days after it, until a registration is on file', () => {
    expect(idsOf('CA-LMFT', graduated('2026-10-15'))).toEqual([
      ['meet-deadline:registration-after-degree:2027-01-13', '2026-10-15', '2027-01-13'],
    ]);
    const registrations = [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: november(2) }];
    const { record, phase } = graduated('2026-10-15');
    expect(idsOf('CA-LMFT', { phase, record: { ...record, registrations } })).toEqual([]);
  });

  it('is not spoken of for years, nor in another state', () => {
    expect(idsOf('CA-LMFT', graduated('2024-12-15'))).toEqual([]);
    expect(idsOf('TX-LPC', graduated('2026-10-15'))).toEqual([]);
    expect(addDays(plainDate('2026-10-15'), 90)).toBe('2027-01-13');
  });
});
