import { endOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { EndSharedLog } from '../../../rules/vocabulary/commands/end-shared-log.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { SharedLog } from '../../entities/shared-log.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from './require-journey.ts';

/**
 * A director or the supervisee ends after a week that hours of another license count here; without a week it is taken
 * back as if it had never been. The log itself stays as it is.
 * @returns a receipt whose subject is the journey.
 * @throws NO_SHARED_LOG, DATE_ORDER, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function endSharedLog(db: Database, command: Command<EndSharedLog>): Promise<Receipt> {
  const { journeyId, body } = command;
  const { sourceJourneyId, lastWeek } = body;
  return act(db, 'end-shared-log', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    const shared = await requireShared(session, journeyId, sourceJourneyId);
    // Taken back, it ends before it begins.
    const untilOn = lastWeek === undefined ? addDays(shared.fromOn, -1) : endOfWeek(lastWeek);
    if (lastWeek !== undefined && untilOn < shared.fromOn)
      throw new CreditableError('DATE_ORDER', { later: 'The last week', earlier: shared.fromOn });
    await session.em.nativeUpdate(SharedLog, { id: shared.id }, { untilOn });
    const end = lastWeek === undefined ? 'do not count' : `count until ${lastWeek}`;
    const sentence = `Hours logged toward ${shared.license} ${end} toward ${journey.license}.`;
    return {
      receipt: { subjectId: journeyId, sentence },
      audit: { action: 'shared-log-ended', before: shared, after: body },
    };
  });
}

interface Shared {
  readonly id: string;
  readonly fromOn: PlainDate;
  readonly license: string;
}

async function requireShared(session: Session, journeyId: string, sourceJourneyId: string): Promise<Shared> {
  const [shared] = await session.ask<Shared>(
    `select h.id, h.from_on as "fromOn", j.license from shared_log h join journey j on j.id = h.source_journey_id
     where h.journey_id = ? and h.source_journey_id = ? and h.until_on is null`,
    [journeyId, sourceJourneyId],
  );
  if (shared === undefined) throw new CreditableError('NO_SHARED_LOG');
  return shared;
}
