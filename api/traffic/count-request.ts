import type { Request } from 'express';
import type { Services } from '../services.ts';

/** Whoever watches over us asks often, and must always be answered. */
const UNCOUNTED = ['/health'];
const ASKING = ['GET', 'HEAD', 'OPTIONS'];

/** A page that fails is read once more to be told so; that is no second request. */
const counted = new WeakSet<Request>();

/**
 * Counts a request of a session, or of a network address where nobody is signed in, once.
 * @param sessionId - the session; null where there is none.
 * @throws TOO_MANY_REQUESTS.
 */
export async function countRequest(
  { traffic }: Pick<Services, 'traffic'>,
  request: Request,
  sessionId: string | null,
): Promise<void> {
  if (UNCOUNTED.includes(request.path) || counted.has(request)) return;
  counted.add(request);
  const from = sessionId === null ? `address ${request.ip ?? 'unknown'}` : `session ${sessionId}`;
  await traffic.count(ASKING.includes(request.method) ? 'read' : 'command', from);
}
