import { defineEntity, p } from '@mikro-orm/postgresql';
import { Person } from './person.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** One supervisee's way to one license. */
export const Journey = defineEntity({
  name: 'Journey',
  tableName: 'journey',
  properties: {
    ...ownColumns,
    superviseeId: p.manyToOne(Person).mapToPk().fieldName('supervisee_id'),
    license: p.text().$type<LicenseCode>(),
    phase: p.text().$type<Phase>(),
    rulebookVersion: p.text(),
    rulebookSha256: p.text(),
    openedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    withdrawalReason: p.text().nullable(),
    applicationReceivedOn: p.date().nullable(),
    phaseSince: p.datetime(3),
    targetOn: p.date().nullable(),
    plannedAt: p.datetime(3).nullable(),
  },
  uniques: [
    {
      name: 'journey_open_unique',
      properties: ['organizationId', 'superviseeId', 'license'],
      where: 'ended_at is null',
    },
  ],
  indexes: [{ name: 'journey_supervisee', properties: ['superviseeId'] }],
  ...ownRows,
});
