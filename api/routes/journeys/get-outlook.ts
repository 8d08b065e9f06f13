import { z } from 'zod';
import { readRecord } from '../../../db/operations/record/read-record.ts';
import { getRulebook } from '../../../db/operations/rulebook/get-rulebook.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { LONGEST_PLAN_DAYS, SHORTEST_PLAN_DAYS, outlookSchema } from '../../../rules/vocabulary/outlook.ts';
import { type PlainDate, addDays, dateAt, parsePlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

const query = z.strictObject({
  target: z
    .string()
    .refine((text) => parsePlainDate(text) !== null, { error: 'a calendar date that exists, as YYYY-MM-DD' })
    .meta({ format: 'date', description: 'The day on which one wants to file, a week to six years ahead.' })
    .optional(),
});

/** What lies ahead of one journey. */
export const getOutlook = defineAction({
  operationId: 'getOutlook',
  method: 'get',
  path: '/api/journeys/:journeyId/outlook',
  summary: 'Look ahead',
  description:
    'When the hours will be complete at the present pace, what is at risk, what waiting costs, and with a target what each week must bring.',
  ability: 'read-journeys',
  params: journeyParams,
  query,
  answer: outlookSchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND', 'TARGET_TOO_SOON', 'TARGET_TOO_FAR', 'RULEBOOK_NOT_FOUND'],
  async perform({ services, acting, key, at }, { params, query: { target } }) {
    await getVisibleJourney({ services, acting, key, at }, params.journeyId);
    const { organizationId, timeZone } = acting;
    const asOf = dateAt(at, timeZone);
    const targetOn = readTarget(target, asOf);
    const { record, license, rulebook } = await readRecord(services.db, { organizationId, ...params });
    const pinned = await getRulebook(services.db, { organizationId, license, sha256: rulebook.sha256 });
    return services.outlooks.lookAhead({ rulebook: pinned, record, asOf, targetOn });
  },
});

function readTarget(text: string | undefined, asOf: PlainDate): PlainDate | null {
  const target = text === undefined ? null : parsePlainDate(text);
  if (target === null) return null;
  if (target < addDays(asOf, SHORTEST_PLAN_DAYS)) throw new CreditableError('TARGET_TOO_SOON', { target });
  if (target > addDays(asOf, LONGEST_PLAN_DAYS)) throw new CreditableError('TARGET_TOO_FAR', { target });
  return target;
}
