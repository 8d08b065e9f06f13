import type { FleetJob, FleetRunState } from '../../../rules/vocabulary/fleet.ts';
import { FleetRun } from '../../entities/fleet-run.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';

/** A run of a fleet job as it begins. */
export interface NewFleetRun {
  readonly organizationId: string;
  readonly runId: string;
  readonly job: FleetJob;
  readonly dryRun: boolean;
  /** The workflow that carries it. */
  readonly workflowId: string;
  /** The director who started it; null where its schedule did. */
  readonly startedById: string | null;
  /** ISO instant. */
  readonly at: string;
}

/** What became of the attempt to begin, and who is in the way. */
export interface Begun {
  readonly state: FleetRunState;
  /** The run of the same job that is under way; null where none is in the way. */
  readonly other: { readonly runId: string; readonly workflowId: string } | null;
}

/**
 * Begins a run of a fleet job, once for its id. A run that changes something does not begin while another one of the same
 * job is under way; one that changes nothing always begins.
 * @throws DATABASE_AWAY.
 */
export function beginRun(db: Database, run: NewFleetRun): Promise<Begun> {
  const { organizationId, runId, job, dryRun, workflowId, startedById, at } = run;
  return inSession(db, organizationId, async ({ em, ask }) => {
    await ask('select pg_advisory_xact_lock(hashtextextended(?, 3))', [`${organizationId}/${job}`]);
    const known = await em.findOne(FleetRun, { id: runId });
    if (known !== null) return { state: known.state, other: null };
    const [other] = dryRun ? [] : await ask<{ runId: string; workflowId: string }>(OPEN, [job]);
    if (other !== undefined) return { state: 'skipped', other };
    const row = { id: runId, organizationId, job, dryRun, workflowId, startedById, startedAt: new Date(at) };
    await em.insert(FleetRun, { ...row, state: 'running' });
    return { state: 'running', other: null };
  });
}

const OPEN = `
  select id as "runId", workflow_id as "workflowId" from fleet_run where job = ? and state = 'running' and not dry_run`;

/** Keeps a run that did not begin because another one is under way. @throws DATABASE_AWAY. */
export async function keepSkippedRun(db: Database, run: NewFleetRun): Promise<void> {
  const { organizationId, runId, job, dryRun, workflowId, startedById, at } = run;
  await inSession(db, organizationId, ({ ask }) =>
    ask(
      `insert into fleet_run (id, organization_id, job, dry_run, state, workflow_id, started_by_id, started_at, finished_at)
       values (?, ?, ?, ?, 'skipped', ?, ?, ?, ?) on conflict (id) do nothing returning id`,
      [runId, organizationId, job, dryRun, workflowId, startedById, at, at],
    ),
  );
}
