import { z } from 'zod';
import { findLinkedAccounts } from '../../../db/views/find-linked-accounts.ts';
import { defineAction } from '../../action.ts';
import { instantSchema } from '../../answers/moments.ts';
import { personParams } from '../params.ts';
import { THE_PERSON } from '../../watching/shown.ts';

/** The accounts by which a person signs in, for a director. */
export const listLinkedAccounts = defineAction({
  operationId: 'listLinkedAccounts',
  method: 'get',
  path: '/api/people/:personId/accounts',
  summary: 'List the accounts by which a person signs in',
  description: 'The accounts with providers that are linked to a person, the newest first.',
  ability: 'keep-access',
  params: personParams,
  answer: z.array(z.object({ issuer: z.string(), linkedAt: instantSchema }).meta({ id: 'LinkedAccount' })),
  status: 200,
  command: false,
  shows: THE_PERSON,
  errors: ['PERSON_NOT_FOUND'],
  perform: ({ services, acting }, { params }) => findLinkedAccounts(services.db, acting, params.personId),
});
