import { z } from 'zod';
import { findPasskeys } from '../../../db/views/find-passkeys.ts';
import { defineAction } from '../../action.ts';
import { instantSchema } from '../../answers/moments.ts';
import { ONESELF } from '../../watching/shown.ts';

/** A passkey, as its owner is told of it. */
const passkeySchema = z
  .object({
    passkeyId: z.string(),
    name: z.string(),
    synced: z.boolean().meta({ description: 'Whether an account carries it from one device to others.' }),
    madeAt: instantSchema,
    lastUsedAt: instantSchema.nullable().meta({ description: 'Null while it was never used.' }),
  })
  .meta({ id: 'Passkey' });

/** The passkeys of the signed-in person. */
export const listPasskeys = defineAction({
  operationId: 'listPasskeys',
  method: 'get',
  path: '/api/passkeys',
  summary: 'List your passkeys',
  description: 'Every passkey by which the signed-in person can sign in and prove that it is them, the oldest first.',
  ability: 'keep-own-sign-ins',
  shows: ONESELF,
  answer: z.array(passkeySchema),
  status: 200,
  command: false,
  errors: [],
  async perform({ services, acting }) {
    const found = await findPasskeys(services.db, acting, acting.actorId);
    return found.map(({ credentialId: _, transports: _ways, ...passkey }) => passkey);
  },
});
