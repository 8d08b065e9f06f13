import { adoptRulesSchema } from '../../../rules/vocabulary/commands/adopt-rules.ts';
import { adoptRules as adoptUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkAdoption } from '../../checks/check-adoption.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director has a journey counted under other rules, after reading what they would change. */
export const adoptRules = defineAction({
  operationId: 'adoptRules',
  method: 'post',
  path: '/api/journeys/:journeyId/adopt-rules',
  summary: 'Adopt rules',
  description:
    'Pins the journey to the rules whose hash the comparison showed: the present ones of its license, or ones that it had before. It is then counted anew; what was counted until then stays.',
  ability: 'adopt-rules',
  params: journeyParams,
  body: adoptRulesSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'RULES_SETTLED',
    'RULES_ALREADY_PINNED',
    'RULES_CHANGED',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params, body }) {
    const page = await getVisibleJourney(context, params.journeyId);
    return sendCommand(context, {
      ...params,
      name: 'adopt-rules',
      update: adoptUpdate,
      body,
      check: () => checkAdoption(context, page, body),
    });
  },
});
