import type { OrganizationCommand } from '../../act.ts';
import type { Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** What happened to a session, as the case file of each member tells it. */
export interface SessionStep {
  readonly sessionId: string;
  readonly action: string;
  readonly members: readonly { readonly journeyId: string; readonly sentence: string; readonly after?: unknown }[];
}

/** Writes what happened to a session into the case file of each of its members. */
export async function tellJourneys(
  session: Session,
  { actorId, at, key }: OrganizationCommand<unknown>,
  { sessionId, action, members }: SessionStep,
): Promise<void> {
  for (const { journeyId, sentence, after } of members)
    await appendAuditEntry(session, {
      at,
      actorId,
      commandKey: key,
      action,
      subjectId: sessionId,
      sentence,
      journeyId,
      after,
    });
}
