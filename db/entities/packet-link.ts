import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Journey } from './journey.ts';
import { Packet } from './packet.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A link by which a reviewer of a board opens one packet; of its secret only the hash is kept. */
export const PacketLink = defineEntity({
  name: 'PacketLink',
  tableName: 'packet_link',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    packetId: p.manyToOne(Packet).mapToPk().fieldName('packet_id'),
    reviewerName: p.text(),
    board: p.text(),
    reviewerEmail: p.text().nullable(),
    tokenSha256: p.text(),
    madeAt: p.datetime(3),
    madeById: p.manyToOne(Person).mapToPk().fieldName('made_by_id'),
    endsAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    endedById: p.manyToOne(Person).mapToPk().fieldName('ended_by_id').nullable(),
  },
  uniques: [{ name: 'packet_link_token', properties: ['tokenSha256'] }],
  indexes: [{ name: 'packet_link_journey', properties: ['journeyId', 'madeAt'] }],
  ...ownRows,
});
