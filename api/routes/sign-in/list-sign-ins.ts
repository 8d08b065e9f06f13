import { z } from 'zod';
import { findSignIns } from '../../../db/views/find-sign-ins.ts';
import { SIGN_IN_METHODS } from '../../../rules/vocabulary/sign-in.ts';
import { limitsOf } from '../../access/limits-of.ts';
import { defineAction } from '../../action.ts';
import { instantSchema } from '../../answers/moments.ts';
import { ONESELF } from '../../watching/shown.ts';

/** A browser in which somebody is signed in, as it is told. */
export const signInSchema = z
  .object({
    sessionId: z.string(),
    method: z.enum(SIGN_IN_METHODS),
    device: z.string().meta({ example: 'Firefox on Windows' }),
    signedInAt: instantSchema,
    lastSeenAt: instantSchema.meta({ description: 'Exact to a minute.' }),
    isThisOne: z.boolean().meta({ description: 'Whether this very request came from there.' }),
  })
  .meta({ id: 'SignIn' });

/** Where the signed-in person is signed in. */
export const listSignIns = defineAction({
  operationId: 'listSignIns',
  method: 'get',
  path: '/api/sign-ins',
  summary: 'List where you are signed in',
  description: 'Every browser in which the signed-in person is signed in, the last used first.',
  ability: 'keep-own-sign-ins',
  answer: z.array(signInSchema),
  status: 200,
  command: false,
  shows: ONESELF,
  errors: [],
  async perform({ services, acting, at }) {
    const limits = limitsOf(services.settings);
    const { signIns } = await findSignIns(services.db, acting, { personId: acting.actorId, limits, at });
    return signIns.map((signIn) => ({ ...signIn, isThisOne: signIn.sessionId === acting.session?.sessionId }));
  },
});
