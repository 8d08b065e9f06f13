import { z } from 'zod';
import { findLadders } from '../../../db/views/find-ladders.ts';
import { defineAction } from '../../action.ts';
import { shownLadderSchema } from '../../answers/ladder.ts';

/** Who is told what and when, for every kind of thing that can be owed. */
export const listLadders = defineAction({
  operationId: 'listLadders',
  method: 'get',
  path: '/api/ladders',
  summary: 'List reminders',
  description:
    'For each kind of thing that can be owed: who is told on which day, and every decision to make that stricter.',
  ability: 'read-ladders',
  answer: z.array(shownLadderSchema).readonly(),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  perform: ({ services, acting }) => findLadders(services.db, acting),
});
