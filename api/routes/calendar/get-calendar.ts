import { z } from 'zod';
import { readCalendar } from '../../calendar/read-calendar.ts';
import { definePublicAction } from '../../action.ts';

/** A person's calendar under its secret address, for any program that subscribes to calendars. */
export const getCalendar = definePublicAction({
  operationId: 'getCalendar',
  method: 'get',
  path: '/calendar/:file',
  summary: 'Read a calendar',
  description:
    'What one person owes and what is booked, as iCalendar. The address is the secret; a wrong one is as if there were nothing.',
  ability: 'public',
  params: z.strictObject({ file: z.string().max(200).meta({ example: 'TOKEN.ics' }) }),
  answer: z.string(),
  answerType: 'text/calendar; charset=utf-8',
  caching: 'private, no-cache',
  status: 200,
  command: false,
  shows: 'by-its-token',
  errors: ['PATH_UNKNOWN'],
  perform: (context, { params }) => readCalendar(context, params.file.replace(/\.ics$/, '')),
});
