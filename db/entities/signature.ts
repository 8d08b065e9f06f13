import { defineEntity, p } from '@mikro-orm/postgresql';
import { Person } from './person.ts';
import { WeeklyLog } from './weekly-log.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** Who signed a weekly log, when, and exactly what the signature declares. */
export const Signature = defineEntity({
  name: 'Signature',
  tableName: 'signature',
  properties: {
    ...ownColumns,
    weeklyLogId: p.manyToOne(WeeklyLog).mapToPk().fieldName('weekly_log_id'),
    signerId: p.manyToOne(Person).mapToPk().fieldName('signer_id'),
    signedAt: p.datetime(3),
    signedOn: p.date(),
    statement: p.text(),
    contentSha256: p.text(),
    origin: p.text().$type<'here' | 'paper'>(),
  },
  uniques: [{ name: 'signature_once', properties: ['weeklyLogId'] }],
  triggers: [
    {
      name: 'only_added',
      timing: 'before',
      events: ['update', 'delete'],
      body: `raise exception 'a signature is never changed' using errcode = 'CR001';`,
    },
  ],
  ...ownRows,
});
