import { signWeekSchema } from '../../../rules/vocabulary/commands/sign-week.ts';
import { signWeek as signUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleWeeklyLog } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkContent, checkWaits } from '../../checks/check-weekly-log.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { weeklyLogParams } from '../params.ts';
import { SIGNING_REFUSALS } from '../signing/refusals.ts';

/** The supervisor named on a weekly log signs exactly the content that was shown. */
export const signWeek = defineAction({
  operationId: 'signWeek',
  method: 'post',
  path: '/api/weekly-logs/:weeklyLogId/sign',
  summary: 'Sign a weekly log',
  description:
    'The supervisor named on the weekly log signs exactly the content that was shown; its hash is sent back to prove it.',
  ability: 'sign-hours',
  proof: 'signature',
  params: weeklyLogParams,
  body: signWeekSchema.omit({ weeklyLogId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'WEEKLY_LOG_NOT_FOUND',
    'WEEK_ALREADY_SIGNED',
    'WEEK_NOT_SUBMITTED',
    'CONTENT_CHANGED',
    ...SIGNING_REFUSALS,
    'JOURNEY_ENDED',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params, body }) {
    const log = await getVisibleWeeklyLog(context, params.weeklyLogId);
    const check = (): void => {
      checkWaits(context.acting, log);
      checkContent(log, body.contentSha256);
    };
    return sendCommand(context, {
      journeyId: log.journeyId,
      name: 'sign-week',
      update: signUpdate,
      body: { ...params, ...body },
      check,
    });
  },
});
