import { z } from 'zod';
import { enablePerson as enableInDatabase } from '../../../db/operations/sign-in/enable-person.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director lets somebody sign in again. */
export const enablePerson = defineAction({
  operationId: 'enablePerson',
  method: 'post',
  path: '/api/people/:personId/enable',
  summary: 'Let a person sign in again',
  description: 'A person who was disabled may sign in again; sessions that ended stay ended.',
  ability: 'keep-access',
  params: personParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND'],
  perform: (context, { params }) => enableInDatabase(context.services.db, organizationCommandOf(context, params)),
});
