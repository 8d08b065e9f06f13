import { z } from 'zod';
import { findCohort } from '../../../db/views/find-cohort.ts';
import { seesRow } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { cohortRowSchema } from '../../answers/cohort-row.ts';
import { THEIR_SUPERVISEES } from '../../watching/shown.ts';

/** The cohort: the journeys that a person may see, one row each. */
export const listJourneys = defineAction({
  operationId: 'listJourneys',
  method: 'get',
  path: '/api/journeys',
  summary: 'List journeys',
  description: 'A director sees the whole cohort, a supervisor the journeys that name them, a supervisee their own.',
  ability: 'read-journeys',
  answer: z.array(cohortRowSchema),
  status: 200,
  command: false,
  shows: THEIR_SUPERVISEES,
  errors: [],
  async perform({ services, acting }) {
    const rows = await findCohort(services.db, acting);
    return rows.filter((row) => seesRow(acting, row));
  },
});
