import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/**
 * The entries of one week that one supervisor answers for, signed as a whole. A signed one stays as it is until its
 * signature is void; then it is reopened, and its hours come back under the next version.
 */
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
    status: p.text().$type<'submitted' | 'returned' | 'reopened' | 'signed'>(),
    version: p.integer(),
    submittedAt: p.datetime(3),
    // Why it came back the last time: the supervisor's comment, or the reason it was reopened for.
    comment: p.text().nullable(),
    // When it came back to the supervisee the last time; it stays when the hours are submitted again.
    returnedAt: p.datetime(3).nullable(),
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
      body: `if old.status = 'signed' and tg_op = 'DELETE' then raise exception 'a signed weekly log is never taken out' using errcode = 'CR001'; end if; if tg_op = 'DELETE' then return old; end if; if old.status = 'signed' and (new.status <> 'reopened' or new.version <> old.version or exists (select 1 from signature where weekly_log_id = old.id and voided_at is null)) then raise exception 'a signed weekly log is only reopened, once its signature is void' using errcode = 'CR001'; end if; return new;`,
    },
  ],
  ...ownRows,
});
