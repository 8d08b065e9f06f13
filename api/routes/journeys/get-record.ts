import { readRecord } from '../../../db/operations/record/read-record.ts';
import { experienceRecordSchema } from '../../../rules/vocabulary/experience-record.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** All that a supervisee has done, as one portable file. */
export const getRecord = defineAction({
  operationId: 'getRecord',
  method: 'get',
  path: '/api/journeys/:journeyId/record',
  summary: 'Get the experience record',
  description: 'The record of the journey in the public format experience-record/1, to be kept or taken elsewhere.',
  ability: 'read-journeys',
  params: journeyParams,
  answer: experienceRecordSchema.meta({ id: 'ExperienceRecord' }),
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params }) {
    await getVisibleJourney(context, params.journeyId);
    const { organizationId } = context.acting;
    const { record } = await readRecord(context.services.db, { organizationId, ...params });
    return record;
  },
});
