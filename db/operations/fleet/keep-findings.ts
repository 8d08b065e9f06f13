import { randomUUID } from 'node:crypto';
import type { FindingKind } from '../../../rules/vocabulary/fleet.ts';
import { FleetFinding } from '../../entities/fleet-finding.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';

/** One thing that a run found. */
export interface NewFinding {
  readonly kind: FindingKind;
  /** The journey, submission, rollout, person or notice that it is about. */
  readonly subjectId: string;
  readonly journeyId: string | null;
  /** What should be, and what is, a few words each and nobody's name. */
  readonly expected: string;
  readonly found: string;
}

/** One run of one organization. */
export interface RunScope {
  readonly organizationId: string;
  readonly runId: string;
}

/**
 * Keeps what a run found about one subject, each kind once.
 * @param at - ISO instant.
 * @returns the kinds that this run found about it and that are not healed, those of an earlier attempt among them.
 * @throws DATABASE_AWAY.
 */
export function keepFindings(
  db: Database,
  { organizationId, runId }: RunScope,
  subjectId: string,
  findings: readonly NewFinding[],
  at: string,
): Promise<FindingKind[]> {
  return inSession(db, organizationId, async ({ ask }) => {
    for (const { kind, journeyId, expected, found } of findings)
      await ask(INSERT, [randomUUID(), organizationId, runId, kind, subjectId, journeyId, expected, found, at]);
    const open = await ask<{ kind: FindingKind }>(
      'select kind from fleet_finding where run_id = ? and subject_id = ? and healed_at is null order by kind',
      [runId, subjectId],
    );
    return open.map(({ kind }) => kind);
  });
}

const INSERT = `
  insert into fleet_finding (id, organization_id, run_id, kind, subject_id, journey_id, expected, found, found_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (run_id, kind, subject_id) do nothing returning id`;

/** What became of the attempt to heal. */
export interface SettledFindings {
  readonly subjectId: string;
  readonly kinds: readonly FindingKind[];
  /** Why it could not be healed; null where it was. */
  readonly failure: string | null;
  /** ISO instant. */
  readonly at: string;
}

/** Records that findings were healed, or why not. @throws DATABASE_AWAY. */
export async function settleFindings(
  db: Database,
  { organizationId, runId }: RunScope,
  { subjectId, kinds, failure, at }: SettledFindings,
): Promise<void> {
  if (kinds.length === 0) return;
  const which = { runId, subjectId, kind: { $in: [...kinds] }, healedAt: null };
  const healedAt = failure === null ? new Date(at) : null;
  await inSession(db, organizationId, ({ em }) => em.nativeUpdate(FleetFinding, which, { healedAt, failure }));
}
