import { z } from 'zod';
import { endEmergency as endInDatabase } from '../../../db/operations/emergency/end-emergency.ts';
import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { emergencyParams } from '../params.ts';

/** The holder of an emergency access, or a director, ends it before its time. */
export const endEmergency = defineAction({
  operationId: 'endEmergency',
  method: 'post',
  path: '/api/emergencies/:emergencyId/end',
  summary: 'End an emergency access',
  description: 'From the next request on its holder reads no more than before. A director ends that of anybody.',
  ability: 'end-emergencies',
  params: emergencyParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['EMERGENCY_NOT_FOUND'],
  perform(context, { params: { emergencyId } }) {
    const { services, acting } = context;
    const holderId = canEverywhere(acting.roles, 'end-emergencies') ? null : acting.actorId;
    return endInDatabase(services.db, organizationCommandOf(context, { emergencyId, holderId }));
  },
});
