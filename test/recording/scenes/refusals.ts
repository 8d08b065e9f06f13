import type { UpdateDefinition } from '@temporalio/common';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { openTestJourney } from '../../journey/open-test-journey.ts';
import { goodCommands } from '../../promises/bad-input/good-commands.ts';
import { openPlace } from '../place.ts';
import type { Scene } from '../scene.ts';

/**
 * Every command that a journey answers to, well formed and about things that are not there: most are taken by the journey
 * and refused by the database. So a new command is recorded though no scene knows it yet.
 */
export const refusals: Scene = async (record) => {
  await using place = await openPlace();
  const at = new Date().toISOString();
  const startBy = place.gateway.start.bind(place.gateway);
  const journey = await openTestJourney({ ...place, at, startBy });
  const { organizationId, journeyId, directorId: actorId } = journey;
  const { withdrawJourney, ...others } = goodCommands({ organizationId, journeyId, actorId, at });
  for (const [name, command] of Object.entries({ ...others, withdrawJourney })) {
    const update = messages[name as keyof typeof others] as UpdateDefinition<Receipt, [Command<unknown>]>;
    await place.gateway.send(update, command).catch((refusal: unknown) => {
      if (!(refusal instanceof CreditableError) || refusal.code === 'INTERNAL') throw refusal;
    });
  }
  await record({ ...place, name: 'journey-refusals', workflowId: journey.handle.workflowId });
};
