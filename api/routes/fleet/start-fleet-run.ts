import { startRun } from '../../../db/operations/fleet/start-run.ts';
import { startFleetRunSchema } from '../../../rules/vocabulary/commands/start-fleet-run.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A director has a fleet job run now, or look without changing anything. */
export const startFleetRun = defineAction({
  operationId: 'startFleetRun',
  method: 'post',
  path: '/api/fleet/runs',
  summary: 'Run a fleet job now',
  description:
    'Starts a run over the whole organization; with dryRun it finds and reports and changes nothing. While one of the same job is under way that changes something, another ends at once as skipped. The subject of the receipt is the run.',
  ability: 'run-fleet-jobs',
  body: startFleetRunSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['TEMPORAL_AWAY'],
  async perform(context, { body }) {
    const receipt = await startRun(context.services.db, organizationCommandOf(context, body));
    const { organizationId, actorId: startedById } = context.acting;
    await context.services.journeys.startFleetRun({ organizationId, startedById, runId: receipt.subjectId, ...body });
    return receipt;
  },
});
