import { can } from '../../../rules/vocabulary/abilities.ts';
import { performAction } from '../../perform-action.ts';
import { listOpenAttestations } from '../../routes/attestations/list-open-attestations.ts';
import { FROZEN, listObligations } from '../../routes/obligations/list-obligations.ts';
import { getQueue } from '../../routes/queue/get-queue.ts';
import { getWeeklyLog } from '../../routes/weekly-logs/get-weekly-log.ts';
import { signedInPage } from '../page-request.ts';
import { askingConsent } from '../reading/asking-consent.ts';
import { QueuePage } from '../pages/queue-page.tsx';
import { WeeklyLogPage } from '../pages/weekly-log-page.tsx';

/** The weeks that wait for the supervisor. */
export const queueRoute = signedInPage('/queue', 'read-queue', async ({ services, acting, frame }) => {
  const reached = FROZEN.reached;
  const [items, quarters, { obligations: frozen }] = await Promise.all([
    performAction(services, acting, getQueue),
    performAction(services, acting, listOpenAttestations),
    performAction(services, acting, listObligations, { query: { reached } }),
  ]);
  return { page: QueuePage({ frame, items, quarters: quarters.length, frozen }) };
});

/** One weekly log, with its neighbors in the supervisor's queue. */
export const weeklyLogRoute = signedInPage('/weekly-logs/:weeklyLogId', 'read-journeys', async (request) => {
  const { services, acting, params, refusal } = request;
  const frame = await askingConsent(request);
  const log = await performAction(services, acting, getWeeklyLog, { params });
  const queue = can(acting.roles, 'read-queue') ? await performAction(services, acting, getQueue) : [];
  const place = queue.findIndex(({ weeklyLogId }) => weeklyLogId === log.weeklyLogId);
  const previousId = place > 0 ? (queue[place - 1]?.weeklyLogId ?? null) : null;
  const nextId = queue[place + 1]?.weeklyLogId ?? null;
  return { page: WeeklyLogPage({ frame, log, previousId, nextId, refusal }) };
});
