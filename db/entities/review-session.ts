import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ReviewEnding } from '../../rules/vocabulary/review.ts';
import { ownColumns } from './columns.ts';
import { PacketLink } from './packet-link.ts';
import { ownRows } from './row-policy.ts';

/** A browser in which a reviewer has a packet open; it shows this one packet and nothing else. */
export const ReviewSession = defineEntity({
  name: 'ReviewSession',
  tableName: 'review_session',
  properties: {
    ...ownColumns,
    linkId: p.manyToOne(PacketLink).mapToPk().fieldName('link_id'),
    tokenSha256: p.text(),
    device: p.text(),
    begunAt: p.datetime(3),
    lastSeenAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    endedBecause: p.text().$type<ReviewEnding>().nullable(),
  },
  uniques: [{ name: 'review_session_token', properties: ['tokenSha256'] }],
  indexes: [{ name: 'review_session_link', properties: ['linkId'] }],
  ...ownRows,
});
