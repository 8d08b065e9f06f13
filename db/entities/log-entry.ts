import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Activity, Medium } from '../../rules/vocabulary/activity.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { Setting } from './setting.ts';
import { WeeklyLog } from './weekly-log.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** One line of a log. Without a weekly log it is a draft; once its weekly log is signed it is never changed. */
export const LogEntry = defineEntity({
  name: 'LogEntry',
  tableName: 'log_entry',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    weeklyLogId: p.manyToOne(WeeklyLog).mapToPk().fieldName('weekly_log_id').nullable(),
    onDate: p.date(),
    settingId: p.manyToOne(Setting).mapToPk().fieldName('setting_id'),
    supervisorId: p.manyToOne(Person).mapToPk().fieldName('supervisor_id'),
    activity: p.text().$type<Activity>(),
    minutes: p.integer(),
    medium: p.text().$type<Medium>(),
    groupSize: p.integer().nullable(),
    loggedAt: p.datetime(3),
  },
  indexes: [
    { name: 'log_entry_journey_day', properties: ['journeyId', 'onDate'] },
    { name: 'log_entry_weekly_log', properties: ['weeklyLogId'] },
  ],
  checks: [{ name: 'log_entry_minutes_of_a_day', expression: 'minutes >= 1 and minutes <= 1440' }],
  triggers: [
    {
      name: 'signed_stays',
      timing: 'before',
      events: ['insert', 'update', 'delete'],
      body: `if tg_op = 'DELETE' and old.weekly_log_id is not null then raise exception 'only drafts are deleted' using errcode = 'CR001'; end if; if tg_op = 'UPDATE' and old.weekly_log_id is not null and exists (select 1 from weekly_log where id = old.weekly_log_id and status = 'signed') then raise exception 'a signed entry is never changed' using errcode = 'CR001'; end if; if tg_op = 'DELETE' then return old; end if; if new.weekly_log_id is not null and exists (select 1 from weekly_log where id = new.weekly_log_id and status = 'signed') then raise exception 'nothing is added to a signed weekly log' using errcode = 'CR001'; end if; return new;`,
    },
  ],
  ...ownRows,
});
