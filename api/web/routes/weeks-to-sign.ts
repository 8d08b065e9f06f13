import type { QueueItem } from '../../../db/views/queue-item.ts';
import { performAction } from '../../perform-action.ts';
import { getQueue } from '../../routes/queue/get-queue.ts';
import { MOST_WEEKS } from '../../routes/queue/sign-weeks.ts';
import { getWeeklyLog } from '../../routes/weekly-logs/get-weekly-log.ts';
import { getWeek } from '../../routes/weeks/get-week.ts';
import { type SignedInRequest, signedInPage } from '../page-request.ts';
import { WeeksToSignPage } from '../pages/weeks-to-sign-page.tsx';
import type { WaitingWeek } from '../parts/week/week-to-sign.tsx';
import { askingConsent } from '../reading/asking-consent.ts';

/** Several weeks that wait for the supervisor, each in full. */
export const weeksToSignRoute = signedInPage('/queue/sign', 'read-queue', async (request) => {
  const queue = await performAction(request.services, request.acting, getQueue);
  const frame = await askingConsent(request);
  const weeks: WaitingWeek[] = [];
  for (const item of queue.slice(0, MOST_WEEKS)) weeks.push(await readWeek(request, item));
  const more = Math.max(0, queue.length - MOST_WEEKS);
  return { page: WeeksToSignPage({ frame, weeks, more, refusal: request.refusal }) };
});

async function readWeek({ services, acting }: SignedInRequest, item: QueueItem): Promise<WaitingWeek> {
  const { weeklyLogId, journeyId, week } = item;
  const log = await performAction(services, acting, getWeeklyLog, { params: { weeklyLogId } });
  const { uncounted } = await performAction(services, acting, getWeek, { params: { journeyId, week } });
  const isOfThis = (supervisorId: string, settingId: string): boolean =>
    log.lines.some((line) => line.supervisorId === supervisorId && line.settingId === settingId);
  return { log, uncounted: uncounted.filter((pair) => isOfThis(pair.supervisorId, pair.settingId)) };
}
