import { importRecord as importIntoDatabase } from '../../../db/operations/record/import-record.ts';
import { importRecordSchema } from '../../../rules/vocabulary/commands/import-record.ts';
import { takeUpImport } from '../../../workflows/journey/messages.ts';
import { assertOpen } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { readExperienceRecord } from '../../input/read-experience-record.ts';
import { commandOf } from '../../journeys/command-of.ts';
import { deliver } from '../../journeys/send-command.ts';
import { findFirstReceipt } from '../../journeys/find-first-receipt.ts';
import { journeyParams } from '../params.ts';

/**
 * A director brings in a history kept elsewhere.
 * Storing and taking up are two steps: when the second fails, repeating the command with its key completes it.
 */
export const importRecord = defineAction({
  operationId: 'importRecord',
  method: 'post',
  path: '/api/journeys/:journeyId/import',
  summary: 'Import an experience record',
  description:
    'Brings in a history in the public format experience-record/1. Entries with signedOn come in as signed on paper; the others wait for the supervisor.',
  ability: 'open-journeys',
  params: journeyParams,
  body: importRecordSchema,
  bodyLimit: 5 * 1_048_576,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'RECORD_INVALID',
    'LOGGED_ELSEWHERE',
    'PERSON_NOT_FOUND',
    'SETTING_NOT_FOUND',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params, body }) {
    const page = await getVisibleJourney(context, params.journeyId);
    const { settings, supervisors } = body;
    const record = readExperienceRecord(context.services, body.record);
    const command = commandOf(context, params.journeyId, { record, settings, supervisors });
    if ((await findFirstReceipt(context.services, 'import-record', command)) === null) assertOpen(page);
    const receipt = await importIntoDatabase(context.services.db, command);
    await deliver(context, takeUpImport, {
      ...command,
      key: `${command.key}/take-up`,
      body: { importId: receipt.subjectId },
    });
    return receipt;
  },
});
