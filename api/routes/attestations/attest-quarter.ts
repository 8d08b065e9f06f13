import { attestQuarter as attestInDatabase } from '../../../db/operations/attestation/attest-quarter.ts';
import { attestQuarterSchema } from '../../../rules/vocabulary/commands/attest-quarter.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { commandOf } from '../../journeys/command-of.ts';
import { journeyParams } from '../params.ts';
import { SIGNING_REFUSALS } from '../signing/refusals.ts';

/** The supervisor attests one quarter of a supervisee at one setting. */
export const attestQuarter = defineAction({
  operationId: 'attestQuarter',
  method: 'post',
  path: '/api/journeys/:journeyId/attestations',
  summary: 'Attest a quarter',
  description:
    'Signs exactly the totals whose hash was shown: what is in weekly logs that the supervisor signed, and what of it counts today.',
  ability: 'attest-quarters',
  proof: 'signature',
  params: journeyParams,
  body: attestQuarterSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'QUARTER_NOT_FOUND',
    'QUARTER_NOT_OVER',
    'QUARTER_ALREADY_ATTESTED',
    'NOT_COUNTED_YET',
    'CONTENT_CHANGED',
    ...SIGNING_REFUSALS,
  ],
  async perform(context, { params: { journeyId }, body }) {
    await getVisibleJourney(context, journeyId);
    return attestInDatabase(context.services.db, commandOf(context, journeyId, body));
  },
});
