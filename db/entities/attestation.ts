import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AttestedMinutes } from '../../rules/vocabulary/attestation.ts';
import type { Quarter } from '../../rules/vocabulary/quarter.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { Setting } from './setting.ts';
import { ownColumns, proofColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What a supervisor attested of one quarter, with the hash of the weeks that it covers. */
export const Attestation = defineEntity({
  name: 'Attestation',
  tableName: 'attestation',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    supervisorId: p.manyToOne(Person).mapToPk().fieldName('supervisor_id'),
    settingId: p.manyToOne(Setting).mapToPk().fieldName('setting_id'),
    quarter: p.text().$type<Quarter>(),
    // Above 1 where a week changed after it was attested and the quarter was attested again.
    version: p.integer(),
    fromOn: p.date(),
    untilOn: p.date(),
    weeks: p.integer(),
    minutesByActivity: p.json<readonly AttestedMinutes[]>(),
    weeksSha256: p.text().fieldName('weeks_sha256'),
    contentSha256: p.text().fieldName('content_sha256'),
    statement: p.text(),
    signedAt: p.datetime(3),
    signedOn: p.date(),
    ...proofColumns,
  },
  uniques: [{ name: 'attestation_once', properties: ['journeyId', 'supervisorId', 'settingId', 'quarter', 'version'] }],
  indexes: [
    { name: 'attestation_journey', properties: ['journeyId', 'quarter'] },
    { name: 'attestation_supervisor', properties: ['supervisorId', 'quarter'] },
  ],
  triggers: [
    {
      name: 'only_added',
      timing: 'before',
      events: ['update', 'delete'],
      body: `raise exception 'an attestation is never changed' using errcode = 'CR001';`,
    },
  ],
  ...ownRows,
});
