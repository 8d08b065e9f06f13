import { z } from 'zod';
import { countNotices as countInDatabase } from '../../../db/views/find-notices.ts';
import { defineAction } from '../../action.ts';

/** How many notices one has, and how many are unread. */
export const countNotices = defineAction({
  operationId: 'countNotices',
  method: 'get',
  path: '/api/notices/count',
  summary: 'Count notices',
  description: 'How many notices were sent to the signed-in person, and how many of them are unread.',
  ability: 'read-own-tasks',
  answer: z.object({ unread: z.int(), total: z.int() }).meta({ id: 'NoticeCount' }),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  perform: ({ services, acting }) => countInDatabase(services.db, acting),
});
