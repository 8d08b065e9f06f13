import { amendWeekSchema } from '../../../rules/vocabulary/commands/amend-week.ts';
import { amendWeek as amendUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleWeeklyLog } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkAmendment } from '../../checks/check-weekly-log.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { weeklyLogParams } from '../params.ts';

/** A signed weekly log is reopened to correct it; its signature becomes void and its hours come back as drafts. */
export const amendWeek = defineAction({
  operationId: 'amendWeek',
  method: 'post',
  path: '/api/weekly-logs/:weeklyLogId/amend',
  summary: 'Reopen a signed weekly log to correct it',
  description:
    'The supervisee, the supervisor of the log or a director reopens a signed weekly log. What was signed is kept, its signature is void, and its hours are drafts of the next version, which the supervisor signs as usual. Until then they do not count.',
  ability: 'amend-hours',
  params: weeklyLogParams,
  body: amendWeekSchema.omit({ weeklyLogId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'WEEKLY_LOG_NOT_FOUND',
    'WEEK_NOT_SIGNED',
    'CONTENT_CHANGED',
    'WEEK_BEING_CORRECTED',
    'SIGNATURE_BROKEN',
    'JOURNEY_ENDED',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params, body }) {
    const log = await getVisibleWeeklyLog(context, params.weeklyLogId);
    return sendCommand(context, {
      journeyId: log.journeyId,
      name: 'amend-week',
      update: amendUpdate,
      body: { ...params, ...body },
      check: () => checkAmendment(context.acting, log, body.version),
    });
  },
});
