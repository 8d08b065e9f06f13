import type { SubmissionTrack } from '../../../rules/vocabulary/submission.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { readSubmission } from '../../views/read-submission.ts';

/**
 * The latest application of a journey with the board; null when none was filed as one of its own.
 * @throws DATABASE_AWAY.
 */
export function findSubmission(
  db: Database,
  { organizationId, journeyId }: JourneyScope,
): Promise<SubmissionTrack | null> {
  return read(db, { organizationId }, (session) => readSubmission(session, journeyId));
}
