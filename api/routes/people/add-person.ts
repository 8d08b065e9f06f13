import { addPerson as addPersonToDatabase } from '../../../db/operations/person/add-person.ts';
import { addPersonSchema } from '../../../rules/vocabulary/commands/add-person.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceChange } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A director adds a person to the organization. */
export const addPerson = defineAction({
  operationId: 'addPerson',
  method: 'post',
  path: '/api/people',
  summary: 'Add a person',
  description: 'Adds a supervisee, supervisor or director to the organization. The receipt names the person.',
  ability: 'keep-people',
  body: addPersonSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PERSON_EXISTS', 'ROLE_BEYOND_OWN', 'DATE_ORDER'],
  async perform(context, { body }) {
    const receipt = await addPersonToDatabase(context.services.db, organizationCommandOf(context, body));
    await announceChange(context, receipt.subjectId);
    return receipt;
  },
});
