import { defineEntity, p } from '@mikro-orm/postgresql';
import { Person } from './person.ts';
import { WeeklyLog } from './weekly-log.ts';
import { ownColumns, proofColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/**
 * Who signed which version of a weekly log, when, and exactly what the signature declares. It may become void, once and
 * for good; who made it void and why stands with the version that it bound.
 */
export const Signature = defineEntity({
  name: 'Signature',
  tableName: 'signature',
  properties: {
    ...ownColumns,
    weeklyLogId: p.manyToOne(WeeklyLog).mapToPk().fieldName('weekly_log_id'),
    version: p.integer(),
    signerId: p.manyToOne(Person).mapToPk().fieldName('signer_id'),
    signedAt: p.datetime(3),
    signedOn: p.date(),
    statement: p.text(),
    contentSha256: p.text(),
    origin: p.text().$type<'here' | 'paper'>(),
    voidedAt: p.datetime(3).nullable(),
    ...proofColumns,
  },
  uniques: [
    { name: 'signature_once', properties: ['weeklyLogId'], where: 'voided_at is null' },
    { name: 'signature_version_once', properties: ['weeklyLogId', 'version'] },
  ],
  triggers: [
    {
      name: 'only_voided',
      timing: 'before',
      events: ['update', 'delete'],
      body: `if tg_op = 'DELETE' or old.voided_at is not null or new.voided_at is null or to_jsonb(new) - 'voided_at' <> to_jsonb(old) - 'voided_at' then raise exception 'a signature is never changed; it only becomes void, once' using errcode = 'CR001'; end if; if not exists (select 1 from weekly_log_version v where v.weekly_log_id = old.weekly_log_id and v.version = old.version and v.ended = 'void' and v.ended_at = new.voided_at and v.content_sha256 = old.content_sha256) then raise exception 'a signature becomes void only where what it bound is kept' using errcode = 'CR001'; end if; return new;`,
    },
  ],
  ...ownRows,
});
