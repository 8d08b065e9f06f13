import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Database } from '../open-database.ts';
import { requireJourney } from '../operations/journey/require-journey.ts';
import { read } from '../read.ts';
import { readCohortRow } from './cohort-rows.ts';
import { readNoticesAbout } from './find-notices.ts';
import type { JourneyPage } from './journey-page.ts';
import { readAgreements, readBoard, readCaseFile, readEvaluation, readPackets } from './journey-parts.ts';
import { readSharedLogs } from './shared-logs.ts';
import { readSubmission } from './read-submission.ts';
import { readWeeks } from './journey-weeks.ts';

/**
 * Everything that the page of one journey shows, read in one transaction.
 * @throws JOURNEY_NOT_FOUND also for a journey of another organization; DATABASE_AWAY.
 */
export function getJourneyPage(db: Database, acting: ActingPerson, journeyId: string): Promise<JourneyPage> {
  return read(db, acting, async (session) => {
    const { rulebook } = await requireJourney(session, journeyId);
    const row = await readCohortRow(session, journeyId);
    if (row === null) throw new CreditableError('JOURNEY_NOT_FOUND');
    const { gate, ...evaluated } = await readEvaluation(session, journeyId);
    return {
      row,
      ...evaluated,
      rulebook,
      gate,
      // A journey that was let in before gates were kept stays in until it is counted again.
      mayCount: gate === null ? row.phase !== 'onboarding' : gate.mayCount,
      weeks: await readWeeks(session, journeyId),
      sharedLogs: await readSharedLogs(session, journeyId),
      agreements: await readAgreements(session, journeyId),
      packets: await readPackets(session, journeyId),
      ...(await readBoard(session, journeyId)),
      submission: await readSubmission(session, journeyId),
      caseFile: await readCaseFile(session, journeyId),
      notices: await readNoticesAbout(session, journeyId),
    };
  });
}
