import { z } from 'zod';
import { findAuthenticator } from '../../../db/views/find-authenticator.ts';
import { defineAction } from '../../action.ts';
import { instantSchema } from '../../answers/moments.ts';
import { ONESELF } from '../../watching/shown.ts';

/** An authenticator app, as its owner is told of it. */
const authenticatorSchema = z
  .object({
    addedAt: instantSchema,
    lastUsedAt: instantSchema.nullable().meta({ description: 'Null while no code of it proved anything.' }),
    recoveryCodesLeft: z.int(),
  })
  .meta({ id: 'Authenticator' });

/** The authenticator app of the signed-in person. */
export const getAuthenticator = defineAction({
  operationId: 'getAuthenticator',
  method: 'get',
  path: '/api/authenticator',
  summary: 'Get your authenticator app',
  description: 'Whether the signed-in person has an authenticator app, and how many recovery codes still work.',
  ability: 'keep-own-sign-ins',
  shows: ONESELF,
  answer: z.object({ authenticator: authenticatorSchema.nullable() }).meta({ id: 'OwnAuthenticator' }),
  status: 200,
  command: false,
  errors: [],
  perform: async ({ services, acting }) => ({
    authenticator: await findAuthenticator(services.db, acting, acting.actorId),
  }),
});
