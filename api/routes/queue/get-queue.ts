import { z } from 'zod';
import { findQueue } from '../../../db/views/find-queue.ts';
import { defineAction } from '../../action.ts';
import { queueItemSchema } from '../../answers/queue-item.ts';
import { THEIR_JOURNEYS } from '../../watching/shown.ts';

/** The weekly logs that wait for the signed-in supervisor, oldest first. */
export const getQueue = defineAction({
  operationId: 'getQueue',
  method: 'get',
  path: '/api/queue',
  summary: 'Get my queue',
  description: 'The weekly logs that wait for the signed-in supervisor, oldest first.',
  ability: 'read-queue',
  answer: z.array(queueItemSchema),
  status: 200,
  command: false,
  shows: THEIR_JOURNEYS,
  errors: [],
  perform: ({ services, acting }) => findQueue(services.db, acting, acting.actorId),
});
