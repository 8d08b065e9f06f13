import { evaluateSupervisee as evaluateInDatabase } from '../../../db/operations/supervisee-evaluation/evaluate-supervisee.ts';
import { getProgress } from '../../../db/views/get-progress.ts';
import { evaluateSuperviseeSchema } from '../../../rules/vocabulary/commands/evaluate-supervisee.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { commandOf } from '../../journeys/command-of.ts';
import { journeyParams } from '../params.ts';
import { SIGNING_REFUSALS } from '../signing/refusals.ts';

/** A supervisor evaluates their supervisee for a period and signs it. */
export const evaluateSupervisee = defineAction({
  operationId: 'evaluateSupervisee',
  method: 'post',
  path: '/api/journeys/:journeyId/evaluations',
  summary: 'Evaluate a supervisee',
  description:
    'Says for a period, area by area, whether the work was satisfactory; signed. With a dutyId it fulfills that duty of the license for exactly that period. A later evaluation of the same period stands.',
  ability: 'evaluate-supervisees',
  proof: 'signature',
  params: journeyParams,
  body: evaluateSuperviseeSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'PERIOD_UNKNOWN',
    'PERIOD_NOT_BEGUN',
    'DATE_ORDER',
    'ENTRY_NOT_COVERED',
    ...SIGNING_REFUSALS,
  ],
  async perform(context, { params: { journeyId }, body }) {
    await getVisibleJourney(context, journeyId);
    const { services, acting, at } = context;
    const { dutyId, from, until } = body;
    const { facts } = await getProgress(services.db, acting, journeyId);
    const periods = services.outlooks.duties({ ...facts, today: dateAt(at, acting.timeZone) });
    const known = periods.some((one) => one.dutyId === dutyId && one.from === from && one.until === until);
    if (dutyId !== null && !known) throw new CreditableError('PERIOD_UNKNOWN', { from, until });
    return evaluateInDatabase(services.db, commandOf(context, journeyId, body));
  },
});
