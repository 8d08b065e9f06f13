import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** What a calendar showed of one event last, so that a change of it is told as one. */
export interface ShownEvent {
  readonly sha256: string;
  /** How often it has changed. */
  readonly sequence: number;
  /** ISO instant of the last change. */
  readonly modifiedAt: string;
}

/** The secret address under which a person's calendar is read; of its token only the hash is kept. */
export const CalendarFeed = defineEntity({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    tokenSha256: p.text(),
    madeAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    // By the UID of the event.
    shown: p.json<Readonly<Record<string, ShownEvent>>>().default('{}'),
  },
  uniques: [
    { name: 'calendar_feed_token', properties: ['tokenSha256'] },
    { name: 'calendar_feed_one_each', properties: ['personId'], where: 'ended_at is null' },
  ],
  ...ownRows,
});
