import { defineEntity, p } from '@mikro-orm/postgresql';
import type { FindingKind } from '../../rules/vocabulary/fleet.ts';
import { ownColumns } from './columns.ts';
import { FleetRun } from './fleet-run.ts';
import { Journey } from './journey.ts';
import { ownRows } from './row-policy.ts';

/** One thing that a run of a fleet job found, and whether it was healed. */
export const FleetFinding = defineEntity({
  name: 'FleetFinding',
  tableName: 'fleet_finding',
  properties: {
    ...ownColumns,
    runId: p.manyToOne(FleetRun).mapToPk().fieldName('run_id'),
    kind: p.text().$type<FindingKind>(),
    subjectId: p.uuid(),
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id').nullable(),
    expected: p.text(),
    found: p.text(),
    foundAt: p.datetime(3),
    healedAt: p.datetime(3).nullable(),
    failure: p.text().nullable(),
  },
  uniques: [{ name: 'fleet_finding_once', properties: ['runId', 'kind', 'subjectId'] }],
  ...ownRows,
});
