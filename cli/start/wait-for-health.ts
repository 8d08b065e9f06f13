import { setTimeout as sleep } from 'node:timers/promises';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** Milliseconds until every part must answer; a first start on a slow machine needs some. */
const READY_WITHIN = 120_000;

/**
 * Waits until the API says that the database, Temporal and the worker all answer.
 * @throws PART_MISSING with the API's last answer when that takes longer than two minutes.
 */
export async function waitForHealth(baseUrl: string): Promise<void> {
  let last = 'no answer';
  for (const until = Date.now() + READY_WITHIN; Date.now() < until; await sleep(150)) {
    last = await askHealth(baseUrl);
    if (last === 'healthy') return;
  }
  const reason = `it is not healthy after ${READY_WITHIN / 1000} s: ${last}`;
  throw new CreditableError('PART_MISSING', { part: 'The API', reason, advice: 'Read its log in the logs folder.' });
}

async function askHealth(baseUrl: string): Promise<string> {
  try {
    const answer = await fetch(`${baseUrl}/health`, { signal: AbortSignal.timeout(5_000) });
    const body = (await answer.text()).slice(0, 500);
    return answer.status === 200 ? 'healthy' : `status ${answer.status} ${body}`;
  } catch {
    return 'no answer';
  }
}
