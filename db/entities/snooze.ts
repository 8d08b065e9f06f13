import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Obligation } from './obligation.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A wish of one person not to be reminded of an obligation before a day. */
export const Snooze = defineEntity({
  name: 'Snooze',
  tableName: 'snooze',
  properties: {
    ...ownColumns,
    obligationId: p.manyToOne(Obligation).mapToPk().fieldName('obligation_id'),
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    untilOn: p.date(),
    reason: p.text(),
    snoozedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
  indexes: [{ name: 'snooze_obligation', properties: ['obligationId'] }],
  ...ownRows,
});
