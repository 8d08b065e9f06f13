import { defineEntity, p } from '@mikro-orm/postgresql';
import { Person } from './person.ts';
import { WeeklyLog } from './weekly-log.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** A former version of a weekly log, word for word as it was when it was returned or when its signature became void. */
export const WeeklyLogVersion = defineEntity({
  name: 'WeeklyLogVersion',
  tableName: 'weekly_log_version',
  properties: {
    ...ownColumns,
    weeklyLogId: p.manyToOne(WeeklyLog).mapToPk().fieldName('weekly_log_id'),
    version: p.integer(),
    submittedAt: p.datetime(3),
    // The canonical JSON of what a signature on this version binds; text, so that its hash can be taken anywhere.
    content: p.text(),
    contentSha256: p.text(),
    ended: p.text().$type<'returned' | 'void'>(),
    endedAt: p.datetime(3),
    endedById: p.manyToOne(Person).mapToPk().fieldName('ended_by_id'),
    reason: p.text(),
  },
  uniques: [{ name: 'weekly_log_version_once', properties: ['weeklyLogId', 'version'] }],
  checks: [
    {
      name: 'weekly_log_version_is_what_was_hashed',
      expression: "content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')",
    },
  ],
  triggers: [
    {
      name: 'only_added',
      timing: 'before',
      events: ['update', 'delete'],
      body: `raise exception 'a former version is never changed' using errcode = 'CR001';`,
    },
  ],
  ...ownRows,
});
