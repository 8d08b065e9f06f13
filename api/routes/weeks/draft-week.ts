import { draftWeek as draftInDatabase } from '../../../db/operations/week/draft-week.ts';
import { draftWeekSchema } from '../../../rules/vocabulary/commands/draft-week.ts';
import { assertConcerned } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkDraft } from '../../checks/check-draft.ts';
import { commandOf } from '../../journeys/command-of.ts';
import { findFirstReceipt } from '../../journeys/find-first-receipt.ts';
import { weekParams } from '../params.ts';

/** The supervisee writes the whole draft of a week anew. The journey hears of it when the week is submitted. */
export const draftWeek = defineAction({
  operationId: 'draftWeek',
  method: 'put',
  path: '/api/journeys/:journeyId/weeks/:week',
  summary: 'Draft a week',
  description: 'Writes the whole draft of a week anew. Entries already submitted or signed stay as they are.',
  ability: 'log-hours',
  params: weekParams,
  body: draftWeekSchema.omit({ week: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'WEEK_NOT_STARTED',
    'DAY_IN_FUTURE',
    'DAY_OUTSIDE_WEEK',
    'DAY_TOO_LONG',
    'ENTRY_NOT_COVERED',
    'WEEK_LOCKED',
    'OWN_HOURS',
    'PERSON_NOT_FOUND',
    'SETTING_NOT_FOUND',
  ],
  async perform(context, { params: { journeyId, week }, body: { entries } }) {
    const page = await getVisibleJourney(context, journeyId);
    assertConcerned(context.acting, 'log-hours', page);
    const command = commandOf(context, journeyId, { week, entries });
    const first = await findFirstReceipt(context.services, 'draft-week', command);
    if (first !== null) return first;
    checkDraft(context, page, command.body);
    return draftInDatabase(context.services.db, command);
  },
});
