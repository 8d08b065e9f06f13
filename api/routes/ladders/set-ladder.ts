import { setLadder as setInDatabase } from '../../../db/operations/ladder/set-ladder.ts';
import { setLadderSchema } from '../../../rules/vocabulary/commands/set-ladder.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceKind } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { ladderParams } from '../params.ts';

/** A director makes the reminders of a kind stricter. */
export const setLadder = defineAction({
  operationId: 'setLadder',
  method: 'put',
  path: '/api/ladders/:kind',
  summary: 'Make reminders stricter',
  description:
    'Tells sooner, more people or more often than the program does. Whatever would be weaker is refused and named.',
  ability: 'keep-ladders',
  params: ladderParams,
  body: setLadderSchema.omit({ kind: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['LADDER_LOOSER', 'LADDER_CHANGED', 'LADDER_UNCHANGED'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await setInDatabase(context.services.db, command);
    await announceKind(context, params.kind);
    return receipt;
  },
});
