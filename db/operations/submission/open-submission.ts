import { randomUUID } from 'node:crypto';
import { Submission } from '../../entities/submission.ts';
import type { Session } from '../../session.ts';

/**
 * Opens an application with the board, as the packet is filed first; a later application of the journey is another one.
 * @param at - ISO instant of the filing.
 * @returns its id.
 */
export async function openSubmission(session: Session, journeyId: string, at: string): Promise<string> {
  const id = randomUUID();
  const number = (await session.em.count(Submission, { journeyId })) + 1;
  const { organizationId } = session;
  await session.em.insert(Submission, { id, organizationId, journeyId, number, openedAt: new Date(at) });
  return id;
}
