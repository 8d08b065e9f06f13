import { z } from 'zod';
import { readRecord } from '../../../db/operations/record/read-record.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { PROFESSIONS } from '../../../rules/vocabulary/profession.ts';
import { worthSchema } from '../../../rules/vocabulary/outlook.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

const query = z.strictObject({
  profession: z
    .enum(PROFESSIONS)
    .meta({ description: 'Licenses of this profession only; without it, of the one the journey leads to.' })
    .optional(),
});

/** What the hours of one journey would be worth elsewhere. */
export const compareLicenses = defineAction({
  operationId: 'compareLicenses',
  method: 'get',
  path: '/api/journeys/:journeyId/elsewhere',
  summary: 'Compare licenses',
  description:
    'What the record would be worth toward each license of a profession. Work in another state under another registration is a question there, and hours that hang on it stay counted.',
  ability: 'read-journeys',
  params: journeyParams,
  query,
  answer: z.array(worthSchema),
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform({ services, acting, key, at }, { params, query: { profession } }) {
    await getVisibleJourney({ services, acting, key, at }, params.journeyId);
    const { organizationId, timeZone } = acting;
    const { record, license } = await readRecord(services.db, { organizationId, ...params });
    const all = services.rulebooks.list();
    const wanted = profession ?? all.find((one) => one.license === license)?.profession;
    const licenses = all.filter((one) => one.profession === wanted).map((one) => one.license);
    return services.outlooks.compare(record, dateAt(at, timeZone), licenses);
  },
});
