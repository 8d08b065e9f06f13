import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { DatabaseActivities } from '../../../activities/create-activities.ts';
import type { DueNotice } from './due-notices.ts';

interface Scope {
  readonly organizationId: string;
  readonly journeyId: string;
}

/** What the first release had done in the database and is done no more: recorded answers are read again, that is all. */
interface Replayed {
  storeNotices(due: Scope & { readonly at: string; readonly notices: readonly DueNotice[] }): Promise<string[]>;
  findLastLogged(scope: Scope): Promise<string | null>;
}

/** Activities of which only recordings are left. */
export const replayed = proxyLocalActivities<Replayed>({ startToCloseTimeout: '30 seconds' });

/** Counting as the first release had it done; a count that was under way when its worker was replaced is done still. */
export const counting = proxyActivities<Pick<DatabaseActivities, 'evaluateJourney'>>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '1 minute' },
});
