import { restoreLadder as restoreInDatabase } from '../../../db/operations/ladder/restore-ladder.ts';
import { restoreLadderSchema } from '../../../rules/vocabulary/commands/set-ladder.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceKind } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { ladderParams } from '../params.ts';

/** A director goes back to the reminders of the program. */
export const restoreLadder = defineAction({
  operationId: 'restoreLadder',
  method: 'post',
  path: '/api/ladders/:kind/restore',
  summary: 'Go back to the reminders of the program',
  description: 'Takes back what the organization made stricter for a kind; every decision stays in the history.',
  ability: 'keep-ladders',
  params: ladderParams,
  body: restoreLadderSchema.omit({ kind: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['LADDER_CHANGED', 'LADDER_UNCHANGED'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await restoreInDatabase(context.services.db, command);
    await announceKind(context, params.kind);
    return receipt;
  },
});
