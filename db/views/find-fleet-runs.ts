import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { FindingKind, FleetJob, FleetRunState } from '../../rules/vocabulary/fleet.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';

/** For which organization it is read. */
type Reading = Pick<ActingPerson, 'organizationId'>;

/** A run of a fleet job with what it came to. */
export interface ShownRun {
  readonly runId: string;
  readonly job: FleetJob;
  readonly dryRun: boolean;
  readonly state: FleetRunState;
  /** Null where its schedule started it. */
  readonly startedByName: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly lookedAt: number;
  readonly found: number;
  readonly healed: number;
}

/** One thing that a run found. */
export interface ShownFinding {
  readonly kind: FindingKind;
  readonly subjectId: string;
  readonly journeyId: string | null;
  /** Whom it is about: the supervisee of the journey, or the person; null where it is about neither. */
  readonly personName: string | null;
  readonly expected: string;
  readonly found: string;
  readonly healedAt: string | null;
  readonly failure: string | null;
}

const RUNS = `
  select r.id as "runId", r.job, r.dry_run as "dryRun", r.state, p.name as "startedByName", r.started_at as "startedAt",
    r.finished_at as "finishedAt", r.looked_at as "lookedAt",
    (select count(*)::int from fleet_finding f where f.run_id = r.id) as found,
    (select count(*)::int from fleet_finding f where f.run_id = r.id and f.healed_at is not null) as healed
  from fleet_run r left join person p on p.id = r.started_by_id where $WHICH order by r.started_at desc, r.id limit 100`;

/**
 * The runs of the fleet jobs of an organization, newest first, 100 at most.
 * @throws DATABASE_AWAY.
 */
export function findFleetRuns(db: Database, acting: Reading): Promise<ShownRun[]> {
  return read(db, acting, (session) => readRuns(session, 'true', []));
}

const FOUND = `
  select f.kind, f.subject_id as "subjectId", f.journey_id as "journeyId", coalesce(s.name, o.name) as "personName", f.expected, f.found,
    f.healed_at as "healedAt", f.failure
  from fleet_finding f left join journey j on j.id = f.journey_id left join person s on s.id = j.supervisee_id
    left join person o on o.id = f.subject_id
  where f.run_id = ? order by f.kind, f.journey_id, f.id limit 1000`;

/**
 * One run with what it found, 1,000 at most.
 * @throws FLEET_RUN_NOT_FOUND also for a run of another organization; DATABASE_AWAY.
 */
export function getFleetRun(
  db: Database,
  acting: Reading,
  runId: string,
): Promise<ShownRun & { readonly findings: ShownFinding[] }> {
  return read(db, acting, async (session) => {
    const [run] = isId(runId) ? await readRuns(session, 'r.id = ?', [runId]) : [];
    if (run === undefined) throw new CreditableError('FLEET_RUN_NOT_FOUND');
    const findings = await session.ask<ShownFinding>(FOUND, [runId]);
    return {
      ...run,
      findings: findings.map((finding) => ({ ...finding, healedAt: isoInstantOrNull(finding.healedAt) })),
    };
  });
}

async function readRuns(session: Session, which: string, values: readonly string[]): Promise<ShownRun[]> {
  const runs = await session.ask<ShownRun>(RUNS.replace('$WHICH', which), values);
  return runs.map((run) => ({
    ...run,
    startedAt: isoInstant(run.startedAt),
    finishedAt: isoInstantOrNull(run.finishedAt),
  }));
}
