import { recordAbsence as recordInDatabase } from '../../../db/operations/absence/record-absence.ts';
import { recordAbsenceSchema } from '../../../rules/vocabulary/commands/record-absence.ts';
import { assertOrder } from '../../access/assert-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceChange } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director records that a supervisor will be away. */
export const recordAbsence = defineAction({
  operationId: 'recordAbsence',
  method: 'post',
  path: '/api/people/:personId/absences',
  summary: 'Record an absence',
  description:
    'Records that a supervisor will be away, so that supervision in those weeks can be arranged with somebody else.',
  ability: 'keep-people',
  params: personParams,
  body: recordAbsenceSchema.omit({ personId: true }),
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'DATE_ORDER'],
  async perform(context, { params, body }) {
    assertOrder({ name: 'The first day', on: body.from }, { name: 'The last day', on: body.until });
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await recordInDatabase(context.services.db, command);
    await announceChange(context, params.personId);
    return receipt;
  },
});
