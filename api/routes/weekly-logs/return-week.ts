import { returnWeekSchema } from '../../../rules/vocabulary/commands/return-week.ts';
import { returnWeek as returnUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleWeeklyLog } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkWaits } from '../../checks/check-weekly-log.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { weeklyLogParams } from '../params.ts';

/** The supervisor returns a weekly log with a comment; the supervisee corrects and submits it again. */
export const returnWeek = defineAction({
  operationId: 'returnWeek',
  method: 'post',
  path: '/api/weekly-logs/:weeklyLogId/return',
  summary: 'Return a weekly log',
  description:
    'The supervisor returns the weekly log with a comment; the supervisee corrects it and submits the week again.',
  ability: 'sign-hours',
  params: weeklyLogParams,
  body: returnWeekSchema.omit({ weeklyLogId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'WEEKLY_LOG_NOT_FOUND',
    'OWN_HOURS',
    'NOT_THE_SUPERVISOR',
    'WEEK_ALREADY_SIGNED',
    'WEEK_NOT_SUBMITTED',
    'WEEK_BEING_CORRECTED',
    'JOURNEY_ENDED',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params, body }) {
    const log = await getVisibleWeeklyLog(context, params.weeklyLogId);
    const check = (): void => checkWaits(context.acting, log);
    return sendCommand(context, {
      journeyId: log.journeyId,
      name: 'return-week',
      update: returnUpdate,
      body: { ...params, ...body },
      check,
    });
  },
});
