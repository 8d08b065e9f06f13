import { steerRolloutSchema } from '../../../rules/vocabulary/commands/open-rollout.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { findFirstReceipt } from '../../journeys/find-first-receipt.ts';
import { rolloutParams } from '../params.ts';

/** A director adopts, pauses, resumes, takes back or cancels a rollout. */
export const steerRollout = defineAction({
  operationId: 'steerRollout',
  method: 'post',
  path: '/api/rollouts/:rolloutId/steps',
  summary: 'Take a step with a rollout of rules',
  description:
    'Adopts the rules in batches, for everybody or for those who lose nothing; pauses and resumes; takes back what was adopted as long as it is not finished; or cancels what was only previewed.',
  ability: 'adopt-rules',
  params: rolloutParams,
  body: steerRolloutSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['ROLLOUT_NOT_FOUND', 'ROLLOUT_STEP_WRONG', 'TEMPORAL_AWAY'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const first = await findFirstReceipt(context.services, 'steer-rollout', command);
    return first ?? context.services.journeys.steerRollout(command);
  },
});
