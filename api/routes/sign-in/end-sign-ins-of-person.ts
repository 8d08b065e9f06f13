import { z } from 'zod';
import { endSessionsOf } from '../../../db/operations/sign-in/end-sessions-of.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director signs somebody out everywhere. */
export const endSignInsOfPerson = defineAction({
  operationId: 'endSignInsOfPerson',
  method: 'post',
  path: '/api/people/:personId/sign-ins/end',
  summary: 'Sign a person out everywhere',
  description: 'Ends every session of a person, for one because a computer was lost. They may sign in again.',
  ability: 'keep-access',
  params: personParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND'],
  perform: (context, { params }) => endSessionsOf(context.services.db, organizationCommandOf(context, params)),
});
