import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Medium } from '../../rules/vocabulary/activity.ts';
import type { SupervisionKind } from '../../rules/vocabulary/supervision-kind.ts';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** One session of supervision: booked, then held with its attendance or canceled. */
export const SupervisionSession = defineEntity({
  name: 'SupervisionSession',
  tableName: 'supervision_session',
  properties: {
    ...ownColumns,
    supervisorId: p.manyToOne(Person).mapToPk().fieldName('supervisor_id'),
    // The same for all sessions that were booked as one weekly series.
    seriesId: p.uuid().nullable(),
    startsAt: p.datetime(3),
    // The day where the supervisor lives: the day of the log.
    onDate: p.date(),
    timeZone: p.text(),
    minutes: p.integer(),
    kind: p.text().$type<SupervisionKind>(),
    medium: p.text().$type<Medium>(),
    bookedById: p.manyToOne(Person).mapToPk().fieldName('booked_by_id'),
    bookedAt: p.datetime(3),
    canceledAt: p.datetime(3).nullable(),
    cancelReason: p.text().nullable(),
    heldAt: p.datetime(3).nullable(),
    heldMinutes: p.integer().nullable(),
    heldKind: p.text().$type<SupervisionKind>().nullable(),
    heldMedium: p.text().$type<Medium>().nullable(),
  },
  indexes: [
    { name: 'supervision_session_week', properties: ['supervisorId', 'onDate'] },
    { name: 'supervision_session_series', properties: ['seriesId', 'onDate'] },
  ],
  checks: [{ name: 'supervision_session_minutes', expression: 'minutes >= 1 and minutes <= 480' }],
  ...ownRows,
});
