import { defineEntity, p } from '@mikro-orm/postgresql';
import type { FleetJob, FleetRunState } from '../../rules/vocabulary/fleet.ts';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** One run of a job that goes over a whole organization. */
export const FleetRun = defineEntity({
  name: 'FleetRun',
  tableName: 'fleet_run',
  properties: {
    ...ownColumns,
    job: p.text().$type<FleetJob>(),
    dryRun: p.boolean(),
    state: p.text().$type<FleetRunState>(),
    workflowId: p.text(),
    startedById: p.manyToOne(Person).mapToPk().fieldName('started_by_id').nullable(),
    startedAt: p.datetime(3),
    finishedAt: p.datetime(3).nullable(),
    lookedAt: p.integer().default(0),
  },
  uniques: [
    { name: 'fleet_run_open', properties: ['organizationId', 'job'], where: `state = 'running' and not dry_run` },
  ],
  indexes: [{ name: 'fleet_run_latest', properties: ['organizationId', 'startedAt'] }],
  ...ownRows,
});
