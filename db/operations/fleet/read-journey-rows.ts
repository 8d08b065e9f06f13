import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { Phase } from '../../../rules/vocabulary/phase.ts';
import type { WaitingLog } from '../../../rules/vocabulary/waiting-log.ts';
import { isoInstant } from '../../instant.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { requireJourney } from '../journey/require-journey.ts';

/** All that the workflow of a journey carries and that cannot be found anew by a look, as the rows have it. */
export interface JourneyRows extends JourneyScope {
  readonly superviseeId: string;
  readonly phase: Phase;
  readonly ended: boolean;
  readonly rulebook: { readonly license: LicenseCode; readonly version: string; readonly sha256: string };
  /** The weekly logs that wait for a signature, oldest first. */
  readonly waiting: readonly WaitingLog[];
  /** The open application with the board; null for none. */
  readonly submissionId: string | null;
  /** Notices that are stored and still have to be delivered. */
  readonly unsent: readonly string[];
  /** Greater than any number under which a phase was recorded, so that no phase to come is taken for one of before. */
  readonly changes: number;
}

interface Row {
  readonly waiting: readonly WaitingLog[];
  readonly submissionId: string | null;
  readonly unsent: readonly string[];
  readonly changes: number;
}

const ROWS = `
  select
    coalesce((select json_agg(json_build_object('weeklyLogId', w.id, 'supervisorId', w.supervisor_id, 'submittedAt', w.submitted_at)
      order by w.submitted_at, w.id) from weekly_log w where w.journey_id = j.id and w.status = 'submitted'), '[]') as waiting,
    (select s.id from submission s where s.journey_id = j.id and s.outcome is null order by s.number desc limit 1) as "submissionId",
    coalesce((select json_agg(n.id order by n.stored_at, n.id) from notice n
      where n.scope_id = j.id and n.sent_at is null and n.undeliverable_at is null), '[]') as unsent,
    coalesce((select max(split_part(a.command_key, ':', 3)::int) + 1 from audit_entry a
      where a.journey_id = j.id and a.command_key like 'phase:%'), 0) as changes
  from journey j where j.id = ?`;

/**
 * How a journey stands, from its rows alone: what its workflow begins with where it has to be started again.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function readJourneyRows(db: Database, { organizationId, journeyId }: JourneyScope): Promise<JourneyRows> {
  return read(db, { organizationId }, async (session) => {
    const { superviseeId, phase, ended, license, rulebook } = await requireJourney(session, journeyId);
    const [row] = await session.ask<Row>(ROWS, [journeyId]);
    const { waiting, submissionId, unsent, changes } = row as Row;
    return {
      organizationId,
      journeyId,
      superviseeId,
      phase,
      ended,
      rulebook: { license, ...rulebook },
      waiting: ended ? [] : waiting.map((log) => ({ ...log, submittedAt: isoInstant(log.submittedAt) })),
      submissionId: ended ? null : submissionId,
      unsent,
      changes,
    };
  });
}
