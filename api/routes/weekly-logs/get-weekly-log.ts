import { getVisibleWeeklyLog } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { weeklyLogPageSchema } from '../../answers/weekly-log-page.ts';
import { weeklyLogParams } from '../params.ts';
import { THEIR_JOURNEYS } from '../../watching/shown.ts';

/** A weekly log as it will be, or was, signed. */
export const getWeeklyLog = defineAction({
  operationId: 'getWeeklyLog',
  method: 'get',
  path: '/api/weekly-logs/:weeklyLogId',
  summary: 'Get a weekly log',
  description: 'A weekly log as it will be, or was, signed, with the hash that a signature binds.',
  ability: 'read-journeys',
  params: weeklyLogParams,
  answer: weeklyLogPageSchema,
  status: 200,
  command: false,
  shows: { about: (log: { readonly journeyId: string }) => THEIR_JOURNEYS.about([log]) },
  errors: ['WEEKLY_LOG_NOT_FOUND'],
  perform: (context, { params }) => getVisibleWeeklyLog(context, params.weeklyLogId),
});
