import { disablePerson as disableInDatabase } from '../../../db/operations/sign-in/disable-person.ts';
import { disablePersonSchema } from '../../../rules/vocabulary/commands/disable-person.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director keeps somebody from signing in. */
export const disablePerson = defineAction({
  operationId: 'disablePerson',
  method: 'post',
  path: '/api/people/:personId/disable',
  summary: 'Keep a person from signing in',
  description:
    'The person is signed out everywhere at once and cannot sign in until a director lets them. Nothing of theirs is lost.',
  ability: 'keep-access',
  params: personParams,
  body: disablePersonSchema.omit({ personId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'OWN_ACCESS', 'LAST_DIRECTOR'],
  perform: (context, { params, body }) =>
    disableInDatabase(context.services.db, organizationCommandOf(context, { ...params, ...body })),
});
