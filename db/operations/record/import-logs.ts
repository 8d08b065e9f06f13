import { randomUUID } from 'node:crypto';
import { endOfWeek, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { LogEntry } from '../../entities/log-entry.ts';
import { Signature } from '../../entities/signature.ts';
import { WeeklyLog } from '../../entities/weekly-log.ts';
import type { Session } from '../../session.ts';
import type { JourneyInHand } from '../journey/require-journey.ts';
import { hashWeek, paperStatement, type SignedLine } from '../week/week-content.ts';
import type { RecordPart } from './parts-of-record.ts';

interface ImportedLog extends RecordPart {
  readonly weeklyLogId: string;
  readonly part: number;
  readonly lines: readonly SignedLine[];
  readonly contentSha256: string;
}

/**
 * Writes the weekly logs of a record with their entries and paper signatures, a table at a time. A log counts as
 * submitted on the Sunday evening of its week, 23:59 UTC.
 * @param at - ISO instant at which the record came in.
 */
export async function importLogs(
  session: Session,
  journey: JourneyInHand,
  parts: readonly RecordPart[],
  at: string,
): Promise<void> {
  if (parts.length === 0) return;
  const logs = numberParts(parts).map((part) => prepare(journey, part));
  await session.em.insertMany(
    WeeklyLog,
    logs.map((log) => logRow(session, journey, log)),
  );
  await session.em.insertMany(
    LogEntry,
    logs.flatMap((log) => entryRows(session, journey, log, at)),
  );
  // Signed last: nothing can be added to a signed log.
  const signed = logs.filter(({ signedOn }) => signedOn !== null);
  if (signed.length === 0) return;
  await session.em.insertMany(
    Signature,
    signed.flatMap((log) => signatureRow(session, log)),
  );
  await session.em.nativeUpdate(
    WeeklyLog,
    { id: { $in: signed.map(({ weeklyLogId }) => weeklyLogId) } },
    { status: 'signed' },
  );
}

/** A week that was signed on several days comes in as several parts: 1, 2, ... */
function numberParts(parts: readonly RecordPart[]): (RecordPart & { part: number })[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const key = `${part.week} ${part.supervisorId}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return { ...part, part: seen.get(key) ?? 1 };
  });
}

function prepare({ journeyId, superviseeId }: JourneyInHand, part: RecordPart & { part: number }): ImportedLog {
  const weeklyLogId = randomUUID();
  const { week, supervisorId } = part;
  const lines = part.entries.map(({ on, settingId, activity, minutes, medium = 'in-person', groupSize = null }) => {
    return { id: randomUUID(), on, settingId, activity, minutes, medium, groupSize };
  });
  const contentSha256 = hashWeek({ weeklyLogId, journeyId, superviseeId, supervisorId, week, version: 1, lines });
  return { ...part, weeklyLogId, lines, contentSha256 };
}

function logRow({ organizationId }: Session, { journeyId }: JourneyInHand, log: ImportedLog) {
  const place = {
    id: log.weeklyLogId,
    organizationId,
    journeyId,
    weekStartsOn: startOfWeek(log.week),
    supervisorId: log.supervisorId,
    part: log.part,
  };
  const submittedAt = new Date(`${endOfWeek(log.week)}T23:59:00Z`);
  return {
    ...place,
    status: 'submitted' as const,
    version: 1,
    submittedAt,
    comment: null,
    returnedAt: null,
    contentSha256: log.contentSha256,
  };
}

function entryRows({ organizationId }: Session, { journeyId }: JourneyInHand, log: ImportedLog, at: string) {
  const place = {
    organizationId,
    journeyId,
    weeklyLogId: log.weeklyLogId,
    supervisorId: log.supervisorId,
    loggedAt: new Date(at),
  };
  return log.lines.map(({ on, ...line }) => ({ ...place, ...line, onDate: on }));
}

function signatureRow(
  { organizationId }: Session,
  { weeklyLogId, supervisorId, contentSha256, signedOn }: ImportedLog,
) {
  if (signedOn === null) return [];
  // A paper has a date and no clock: noon UTC is that date everywhere in the country.
  const signedAt = new Date(`${signedOn}T12:00:00Z`);
  const signature = {
    weeklyLogId,
    version: 1,
    signerId: supervisorId,
    signedAt,
    signedOn,
    statement: paperStatement(signedOn),
    contentSha256,
  };
  return [{ id: randomUUID(), organizationId, ...signature, origin: 'paper' as const, voidedAt: null }];
}
