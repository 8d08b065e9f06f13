import { z } from 'zod';
import { findSignIns } from '../../../db/views/find-sign-ins.ts';
import { ROLES } from '../../../rules/vocabulary/role.ts';
import { limitsOf } from '../../access/limits-of.ts';
import { defineAction } from '../../action.ts';
import { instantSchema } from '../../answers/moments.ts';
import { personParams } from '../params.ts';
import { signInSchema } from './list-sign-ins.ts';
import { THE_PERSON } from '../../watching/shown.ts';

/** Whether and where somebody is signed in, for a director. */
export const getPersonAccess = defineAction({
  operationId: 'getPersonAccess',
  method: 'get',
  path: '/api/people/:personId/access',
  summary: 'Get whether and where a person is signed in',
  description: 'Whether a person may sign in, and every browser in which they are signed in.',
  ability: 'keep-access',
  params: personParams,
  answer: z
    .object({
      personId: z.string(),
      name: z.string(),
      roles: z.array(z.enum(ROLES)).readonly(),
      disabledAt: instantSchema.nullable().meta({ description: 'Null for whoever may sign in.' }),
      signIns: z.array(signInSchema),
    })
    .meta({ id: 'PersonAccess' }),
  status: 200,
  command: false,
  shows: THE_PERSON,
  errors: ['PERSON_NOT_FOUND'],
  async perform({ services, acting, at }, { params: { personId } }) {
    const limits = limitsOf(services.settings);
    const found = await findSignIns(services.db, acting, { personId, limits, at });
    const isThisOne = (sessionId: string) => sessionId === acting.session?.sessionId;
    return { ...found, signIns: found.signIns.map((each) => ({ ...each, isThisOne: isThisOne(each.sessionId) })) };
  },
});
