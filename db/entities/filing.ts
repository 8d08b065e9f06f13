import { defineEntity, p } from '@mikro-orm/postgresql';
import { Packet } from './packet.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** That a packet was filed with the board. */
export const Filing = defineEntity({
  name: 'Filing',
  tableName: 'filing',
  properties: {
    ...ownColumns,
    packetId: p.manyToOne(Packet).mapToPk().fieldName('packet_id'),
    filedOn: p.date(),
    filedAt: p.datetime(3),
  },
  uniques: [{ name: 'filing_once', properties: ['packetId'] }],
  ...ownRows,
});
