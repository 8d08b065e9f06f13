import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** Who did what, when; numbered in each organization and chained by hash, so that nothing can be taken out unseen. */
export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    ...ownColumns,
    sequence: p.integer(),
    at: p.datetime(3),
    actorId: p.manyToOne(Person).mapToPk().fieldName('actor_id').nullable(),
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id').nullable(),
    action: p.text(),
    subjectId: p.uuid(),
    sentence: p.text(),
    before: p.json<unknown>().nullable(),
    after: p.json<unknown>().nullable(),
    commandKey: p.text(),
    previousSha256: p.text(),
    sha256: p.text(),
  },
  uniques: [{ name: 'audit_entry_sequence', properties: ['organizationId', 'sequence'] }],
  indexes: [{ name: 'audit_entry_journey', properties: ['journeyId', 'sequence'] }],
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
