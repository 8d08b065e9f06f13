import { z } from 'zod';
import { submitWeek as submitUpdate } from '../../../workflows/journey/messages.ts';
import { assertConcerned } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkSubmission } from '../../checks/check-submission.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { weekParams } from '../params.ts';

/** The supervisee submits a week; it becomes one weekly log for each supervisor in it. */
export const submitWeek = defineAction({
  operationId: 'submitWeek',
  method: 'post',
  path: '/api/journeys/:journeyId/weeks/:week/submit',
  summary: 'Submit a week',
  description:
    'Hands the week to its supervisors: one weekly log for each. The receipt names the weekly logs under madeIds.',
  ability: 'log-hours',
  params: weekParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'WEEK_NOT_STARTED',
    'NOTHING_TO_SUBMIT',
    'WEEK_ALREADY_SUBMITTED',
    'ENTRY_NOT_COVERED',
    'DAY_TOO_LONG',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params: { journeyId, week } }) {
    const page = await getVisibleJourney(context, journeyId);
    assertConcerned(context.acting, 'log-hours', page);
    const check = (): Promise<void> => checkSubmission(context, page, week);
    return sendCommand(context, { journeyId, name: 'submit-week', update: submitUpdate, body: { week }, check });
  },
});
