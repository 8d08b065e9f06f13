import { z } from 'zod';
import { findQuartersOf } from '../../../db/views/find-quarters.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { quarterSchema } from '../../answers/quarter.ts';
import { showQuarter } from '../../attestations/show-quarter.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** The quarters of a journey by supervisor and setting, and which of them are attested. */
export const listQuarters = defineAction({
  operationId: 'listQuarters',
  method: 'get',
  path: '/api/journeys/:journeyId/attestations',
  summary: 'List the quarters of a journey',
  description:
    'Every quarter in which something is signed, by supervisor and setting, with its attestation where there is one.',
  ability: 'read-journeys',
  params: journeyParams,
  answer: z.array(quarterSchema),
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params: { journeyId } }) {
    await getVisibleJourney(context, journeyId);
    const { services, acting, at } = context;
    const today = dateAt(at, acting.timeZone);
    return (await findQuartersOf(services.db, acting, journeyId)).map((quarter) => showQuarter(quarter, today));
  },
});
