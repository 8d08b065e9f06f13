import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { RunScope } from './keep-findings.ts';

/** What a run found and could not heal. */
export interface Left {
  /** How many things. */
  readonly left: number;
  /** How many of them the run before, that was to heal as well, did not leave already. */
  readonly fresh: number;
}

const LEFT = `
  with before as (
    select p.id from fleet_run p join fleet_run r on r.id = ? and r.job = p.job
    where p.id <> r.id and not p.dry_run and p.state = 'done' and p.started_at <= r.started_at order by p.started_at desc, p.id limit 1)
  select count(*)::int as left, count(*) filter (where not exists (
    select 1 from fleet_finding e join before on e.run_id = before.id
    where e.kind = f.kind and e.subject_id = f.subject_id and e.healed_at is null))::int as fresh
  from fleet_finding f where f.run_id = ? and f.healed_at is null`;

/**
 * How much a run could not heal, and how much of that is new.
 * @throws DATABASE_AWAY.
 */
export function countLeft(db: Database, { organizationId, runId }: RunScope): Promise<Left> {
  return read(db, { organizationId }, async ({ ask }) => (await ask<Left>(LEFT, [runId, runId]))[0] as Left);
}
