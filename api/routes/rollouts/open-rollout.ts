import { openRollout as openInDatabase } from '../../../db/operations/rollout/open-rollout.ts';
import { openRolloutSchema } from '../../../rules/vocabulary/commands/open-rollout.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A director has newer rules previewed for all journeys of a license. */
export const openRollout = defineAction({
  operationId: 'openRollout',
  method: 'post',
  path: '/api/rollouts',
  summary: 'Preview newer rules for everybody',
  description:
    'Works out, person by person, what the present rules of a license change for its journeys that are counted under older ones. Nothing changes for anybody until they are adopted.',
  ability: 'adopt-rules',
  body: openRolloutSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['ROLLOUT_EXISTS', 'ROLLOUT_EMPTY', 'TEMPORAL_AWAY'],
  async perform(context, { body }) {
    const { db, journeys, rulebooks } = context.services;
    const receipt = await openInDatabase(db, organizationCommandOf(context, body), rulebooks.read(body.license));
    const { organizationId } = context.acting;
    await journeys.startRollout({ organizationId, rolloutId: receipt.subjectId, state: 'previewing' });
    return receipt;
  },
});
