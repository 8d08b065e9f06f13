import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AccessKind, AccessMeans } from '../../rules/vocabulary/access.ts';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** Who looked at what, who asked for which change, and what was refused; chained by hash apart from the audit trail. */
export const AccessEntry = defineEntity({
  name: 'AccessEntry',
  tableName: 'access_entry',
  properties: {
    ...ownColumns,
    sequence: p.integer(),
    at: p.datetime(3),
    kind: p.text().$type<AccessKind>(),
    actorId: p.manyToOne(Person).mapToPk().fieldName('actor_id').nullable(),
    means: p.text().$type<AccessMeans>(),
    meansId: p.uuid().nullable(),
    emergencyId: p.uuid().nullable(),
    operation: p.text(),
    asked: p.json<unknown>(),
    people: p.array().columnType('uuid[]'),
    journeys: p.array().columnType('uuid[]'),
    code: p.text().nullable(),
    commandKeySha256: p.text().nullable(),
    address: p.text().nullable(),
    device: p.text().nullable(),
    previousSha256: p.text(),
    sha256: p.text(),
  },
  uniques: [{ name: 'access_entry_sequence', properties: ['organizationId', 'sequence'] }],
  indexes: [
    { name: 'access_entry_people', properties: ['people'], type: 'gin' },
    { name: 'access_entry_actor', properties: ['actorId', 'sequence'] },
  ],
  triggers: [
    {
      name: 'only_added',
      timing: 'before',
      events: ['update', 'delete'],
      body: `raise exception 'the audit trail is never changed' using errcode = 'CR001';`,
    },
  ],
  ...ownRows,
});
