import { z } from 'zod';
import { findSupervision } from '../../../db/views/find-supervision.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { calendarWeekSchema } from '../../../rules/vocabulary/commands/command.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { type ActionContext, defineAction } from '../../action.ts';
import { type SupervisionWeek, type SupervisorWeek, supervisorWeekSchema } from '../../answers/supervision-session.ts';
import { addNeeds } from '../../supervision/add-needs.ts';
import { THEIR_JOURNEYS } from '../../watching/shown.ts';

const query = z.strictObject({ week: calendarWeekSchema.optional() });

/** The supervisor's own week: who is owed supervision, what is booked, what was held. */
export const getSupervision = defineAction({
  operationId: 'getSupervision',
  method: 'get',
  path: '/api/supervision',
  summary: 'Get my supervision week',
  description:
    'Everybody the signed-in supervisor supervises, with the sessions of one week and, for the running week, what the rules still ask for beside what is booked.',
  ability: 'read-queue',
  query,
  answer: supervisorWeekSchema,
  status: 200,
  command: false,
  shows: { about: ({ supervisees }: SupervisorWeek) => THEIR_JOURNEYS.about(supervisees) },
  errors: [],
  async perform(context, { query: asked }): Promise<SupervisorWeek> {
    const week = asked.week ?? thisWeek(context);
    const { supervisees, ...rest } = await findSupervision(context.services.db, context.acting, week);
    const withNeeds: SupervisionWeek[] = [];
    for (const journey of supervisees) withNeeds.push(await addNeeds(context, journey, week));
    return { week, supervisees: withNeeds, ...rest };
  },
});

function thisWeek({ acting, at }: ActionContext): ReturnType<typeof weekOf> {
  return weekOf(dateAt(at, acting.timeZone));
}
