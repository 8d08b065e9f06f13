import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** The entries of one week that one supervisor answers for; signed as a whole, and then never changed. */
export const WeeklyLog = defineEntity({
  name: 'WeeklyLog',
  tableName: 'weekly_log',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    weekStartsOn: p.date(),
    supervisorId: p.manyToOne(Person).mapToPk().fieldName('supervisor_id'),
    // Above 1 only where a week came in from paper under several signatures.
    part: p.integer(),
    status: p.text().$type<'submitted' | 'returned' | 'signed'>(),
    version: p.integer(),
    submittedAt: p.datetime(3),
    comment: p.text().nullable(),
    contentSha256: p.text(),
  },
  uniques: [{ name: 'weekly_log_unique', properties: ['journeyId', 'weekStartsOn', 'supervisorId', 'part'] }],
  indexes: [
    { name: 'weekly_log_waiting', properties: ['supervisorId', 'submittedAt'], where: "status = 'submitted'" },
    { name: 'weekly_log_unsigned', properties: ['organizationId', 'journeyId'], where: "status = 'submitted'" },
    { name: 'weekly_log_signed', properties: ['journeyId', 'weekStartsOn'], where: "status = 'signed'" },
  ],
  triggers: [
    {
      name: 'signed_stays',
      timing: 'before',
      events: ['update', 'delete'],
      body: `if old.status = 'signed' then raise exception 'a signed weekly log is never changed' using errcode = 'CR001'; end if; if tg_op = 'DELETE' then return old; end if; return new;`,
    },
  ],
  ...ownRows,
});
