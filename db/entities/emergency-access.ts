import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** That somebody reads the record of one person whom their roles do not reach, in one session, for a while, with a reason. */
export const EmergencyAccess = defineEntity({
  name: 'EmergencyAccess',
  tableName: 'emergency_access',
  properties: {
    ...ownColumns,
    holderId: p.manyToOne(Person).mapToPk().fieldName('holder_id'),
    // Sessions are removed long after they are over; this stays.
    sessionId: p.uuid(),
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    reason: p.text(),
    begunAt: p.datetime(3),
    endsAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    endedById: p.manyToOne(Person).mapToPk().fieldName('ended_by_id').nullable(),
  },
  indexes: [{ name: 'emergency_access_session', properties: ['sessionId', 'endsAt'] }],
  ...ownRows,
});
