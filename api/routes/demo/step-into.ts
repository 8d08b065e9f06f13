import { z } from 'zod';
import { findDemoPeople } from '../../../db/views/find-demo-people.ts';
import { idSchema } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { ROLES } from '../../../rules/vocabulary/role.ts';
import { assertDemo } from '../../access/assert-demo.ts';
import { definePublicAction } from '../../action.ts';

const steppedIntoSchema = z.object({
  organizationId: z.string(),
  personId: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
});

/** Acts as one of the invented people of the demo from now on; real people will sign in instead. */
export const stepInto = definePublicAction({
  operationId: 'stepInto',
  method: 'post',
  path: '/api/demo/step-into',
  summary: 'Step into a person of the demo',
  description:
    'Sets the cookie by which the browser is that person, until it steps out or a limit of time has passed. Only in the demo, where everybody is invented.',
  ability: 'public',
  body: z.strictObject({ personId: idSchema }),
  answer: steppedIntoSchema.meta({ id: 'SteppedInto' }),
  status: 200,
  command: false,
  errors: ['PATH_UNKNOWN', 'PERSON_NOT_FOUND', 'SIGN_IN_REFUSED'],
  signsIn: ({ organizationId, personId }) => ({ organizationId, personId, method: 'demo' }),
  async perform({ services }, { body }) {
    assertDemo(services);
    const demo = await findDemoPeople(services.db);
    const person = demo?.people.find(({ id }) => id === body.personId);
    if (demo === null || person === undefined) throw new CreditableError('PERSON_NOT_FOUND');
    return { organizationId: demo.organizationId, personId: person.id, name: person.name, roles: [...person.roles] };
  },
});
