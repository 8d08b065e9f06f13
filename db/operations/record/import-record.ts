import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Journey } from '../../entities/journey.ts';
import type { Database } from '../../open-database.ts';
import { sha256Of } from '../../sha256.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { writeFacts } from '../journey/write-facts.ts';
import { assertLoggedHere } from '../week/assert-logged-here.ts';
import { assertIdsKnown, assertNothingLoggedTwice } from './assert-importable.ts';
import { importAgreements } from './import-agreements.ts';
import { importLogs } from './import-logs.ts';
import type { ImportedRecord } from './imported-record.ts';
import { partsOf } from './parts-of-record.ts';

/**
 * A director brings in a history kept elsewhere: facts, agreements and every entry of the log. What has a date of
 * signature comes in as signed on paper; the rest waits for its supervisor.
 * @returns a receipt whose subject is the import.
 * @throws RECORD_INVALID, SETTING_NOT_FOUND, PERSON_NOT_FOUND, OWN_HOURS, DATE_ORDER, LOGGED_ELSEWHERE, JOURNEY_NOT_FOUND,
 * JOURNEY_ENDED, KEY_REUSED.
 */
export function importRecord(db: Database, command: Command<ImportedRecord>): Promise<Receipt> {
  const { journeyId, body, at } = command;
  const { record, settings, supervisors } = body;
  return act(db, 'import-record', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    await assertIdsKnown(session, journey, body);
    const parts = partsOf(body);
    await assertLoggedHere(
      session,
      journeyId,
      parts.map(({ week }) => week),
    );
    await assertNothingLoggedTwice(session, journeyId, parts);
    const { registrations, exams, leaves, answers } = record;
    await writeFacts(session, journey, { degree: record.person.degree, registrations, exams, leaves, answers }, at);
    const applicationReceivedOn = record.application?.receivedOn;
    if (applicationReceivedOn !== undefined)
      await session.em.nativeUpdate(Journey, { id: journeyId }, { applicationReceivedOn });
    await importAgreements(session, journeyId, body, at);
    await importLogs(session, journey, parts, at);
    const hours = formatHours(record.log.reduce((sum, { minutes }) => sum + minutes, 0));
    return {
      receipt: {
        subjectId: randomUUID(),
        sentence: `${record.log.length} entries with ${hours} hours came in from a record kept elsewhere.`,
      },
      audit: {
        action: 'record-imported',
        after: { recordSha256: sha256Of(record), entries: record.log.length, settings, supervisors },
      },
    };
  });
}
