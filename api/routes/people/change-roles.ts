import { changeRoles as changeInDatabase } from '../../../db/operations/person/change-roles.ts';
import { changeRolesSchema } from '../../../rules/vocabulary/commands/change-roles.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceChange } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director or administrator changes what somebody is in the organization. */
export const changeRoles = defineAction({
  operationId: 'changeRoles',
  method: 'post',
  path: '/api/people/:personId/roles',
  summary: 'Change the roles of a person',
  description:
    'From the next request on the person has these roles and no others. Only a director gives or takes the roles of director and auditor; nobody gives themselves more; the last director stays.',
  ability: 'keep-people',
  params: personParams,
  body: changeRolesSchema.omit({ personId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'OWN_ROLES', 'ROLE_BEYOND_OWN', 'LAST_DIRECTOR', 'ROLE_SUPERVISES', 'ROLE_IN_TRAINING'],
  async perform(context, { params, body }) {
    const receipt = await changeInDatabase(context.services.db, organizationCommandOf(context, { ...params, ...body }));
    await announceChange(context, receipt.subjectId);
    return receipt;
  },
});
