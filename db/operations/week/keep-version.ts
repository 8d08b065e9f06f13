import { randomUUID } from 'node:crypto';
import { WeeklyLogVersion } from '../../entities/weekly-log-version.ts';
import type { Session } from '../../session.ts';
import type { WeeklyLogInHand } from './hold-weekly-log.ts';
import { canonicalWeek } from './week-content.ts';

/** How a version of a weekly log came to its end. */
export interface EndOfVersion {
  /** Returned by its supervisor, or reopened and its signature void. */
  readonly ended: 'returned' | 'void';
  /** ISO instant. */
  readonly at: string;
  readonly endedById: string;
  readonly reason: string;
}

/** Keeps a weekly log word for word as its present version is, before its hours become drafts again. */
export async function keepVersion(session: Session, log: WeeklyLogInHand, end: EndOfVersion): Promise<void> {
  const { weeklyLogId, version, submittedAt, contentSha256 } = log;
  const { ended, at, endedById, reason } = end;
  await session.em.insert(WeeklyLogVersion, {
    id: randomUUID(),
    organizationId: session.organizationId,
    weeklyLogId,
    version,
    submittedAt: new Date(submittedAt),
    content: canonicalWeek(log),
    contentSha256,
    ended,
    endedAt: new Date(at),
    endedById,
    reason,
  });
}
