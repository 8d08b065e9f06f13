import { evaluateRecord } from '../../../../rules/evaluate/evaluate-record.ts';
import type { JourneyFacts, OpenLog } from '../../../../rules/obligations/journey-facts.ts';
import { judgePacket } from '../../../../rules/readiness/judge-packet.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import type { Evaluation, RequirementRow } from '../../../../rules/vocabulary/evaluation.ts';
import type { ExperienceRecord, LogEntry } from '../../../../rules/vocabulary/experience-record.ts';
import type { LicenseCode } from '../../../../rules/vocabulary/license-code.ts';
import type { PacketFacts, PacketReadiness } from '../../../../rules/vocabulary/packet-readiness.ts';
import { weekOf } from '../../../../rules/vocabulary/calendar-week.ts';
import { addDays, plainDate } from '../../../../rules/vocabulary/plain-date.ts';

/** A Thursday. */
export const THURSDAY = plainDate('2026-11-12');

/** The Monday of its week. */
export const MONDAY = plainDate('2026-11-09');

/** A day of November 2026. */
export const november = (day: number) => addDays(plainDate('2026-11-01'), day - 1);

/** A record of somebody who has a supervisor and a clinic. */
export function aRecord(log: readonly LogEntry[] = [], more: Partial<ExperienceRecord> = {}): ExperienceRecord {
  const from = plainDate('2025-01-01');
  return {
    format: 'experience-record/1',
    person: { id: 'alex', degree: { awardedOn: plainDate('2024-12-15') } },
    settings: [{ id: 'clinic', name: 'Clinic', jurisdiction: 'CA' }],
    supervisors: [
      {
        id: 'sam',
        name: 'Sam',
        licenses: [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: plainDate('2010-01-01') }],
      },
    ],
    agreements: [{ supervisor: 'sam', setting: 'clinic', signedOn: from, from }],
    log: [...log],
    ...more,
  };
}

/** A line of the log. */
export function entry(
  on: string,
  activity: LogEntry['activity'],
  minutes: number,
  more: Partial<LogEntry> = {},
): LogEntry {
  const id = `${on}-${activity}`;
  return { id, on: plainDate(on), setting: 'clinic', supervisor: 'sam', activity, minutes, ...more };
}

/** A week of twelve hours that waits for Sam's signature. */
export function aLog(more: Partial<OpenLog> = {}): OpenLog {
  return {
    weeklyLogId: 'log-1',
    supervisorId: 'sam',
    week: weekOf(november(2)),
    minutes: 720,
    submittedAt: '2026-11-09T18:00:00.000Z',
    submittedOn: november(9),
    returnedOn: null,
    ...more,
  };
}

/** An evaluation of these rows and nothing else. */
export function anEvaluation(rows: readonly Partial<RequirementRow>[], headline?: string): Evaluation {
  return {
    format: 'evaluation/1',
    license: 'CA-LMFT',
    rulebook: { version: '1', sha256: 'a'.repeat(64) },
    asOf: THURSDAY,
    verdict: 'unmet',
    ...(headline === undefined ? {} : { headline }),
    requirements: rows.map((row) => ({
      ...{
        id: 'row',
        verdict: 'unmet',
        binding: true,
        citation: '16 CCR § 1833',
        confidence: 'statute',
        explanation: '',
      },
      ...row,
    })),
    ledger: [],
  };
}

/** A packet for people who were supervised in one clinic. */
export function aPacket(license: LicenseCode, more: Partial<PacketFacts> = {}): PacketReadiness {
  return judgePacket(license, { supervisions: [], settings: [], steps: [], ...more });
}

/** The facts of a journey in which nothing is owed, unless something else is said; counted by the real rules. */
export function someFacts(more: Partial<JourneyFacts> = {}, license: LicenseCode = 'CA-LMFT'): JourneyFacts {
  const rulebook = loadRulebook(license);
  return {
    journeyId: 'journey-1',
    superviseeId: 'alex',
    phase: 'accumulating',
    phaseSince: plainDate('2026-10-01'),
    asOf: THURSDAY,
    at: '2026-11-12T18:00:00.000Z',
    record: aRecord(),
    rulebook,
    evaluation: anEvaluation([]),
    gate: { asOf: THURSDAY, mayCount: true, countsFrom: null, sentence: '', items: [], pairs: [] },
    finishOn: null,
    look: (record, asOf) => evaluateRecord({ rulebook, record, asOf }),
    logs: [],
    lastLoggedOn: null,
    letters: [],
    exams: [],
    proposed: [],
    credentials: [],
    restrictions: [],
    candidates: [],
    departing: [],
    ruleChanges: [],
    plan: null,
    quarters: [],
    dutyPeriods: [],
    unsubmittedMinutes: 0,
    draftWeeks: [],
    packet: aPacket(license),
    booked: [],
    documents: { listed: [], filed: [] },
    ...more,
  };
}
