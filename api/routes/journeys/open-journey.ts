import { openJourney as openInDatabase } from '../../../db/operations/journey/open-journey.ts';
import { getJourneyPage } from '../../../db/views/get-journey-page.ts';
import { openJourneySchema } from '../../../rules/vocabulary/commands/open-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { startJourney } from '../../journeys/start-journey.ts';

/**
 * A director opens a supervisee's journey to a license, pinned to the rules that hold today.
 * Recording and starting are two steps: when the second fails, repeating the command with its key completes it.
 */
export const openJourney = defineAction({
  operationId: 'openJourney',
  method: 'post',
  path: '/api/journeys',
  summary: 'Open a journey',
  description:
    'Opens the journey of one person to one license and pins it to the present rulebook. The receipt names the journey.',
  ability: 'open-journeys',
  body: openJourneySchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'LICENSE_UNKNOWN', 'JOURNEY_EXISTS', 'TEMPORAL_AWAY'],
  async perform(context, { body }) {
    const { db, rulebooks } = context.services;
    const document = rulebooks.read(body.license);
    const rulebook = { version: document.identity.version, sha256: document.sha256, document };
    const receipt = await openInDatabase(db, { ...organizationCommandOf(context, body), rulebook });
    await startJourney(context, await getJourneyPage(db, context.acting, receipt.subjectId));
    return receipt;
  },
});
