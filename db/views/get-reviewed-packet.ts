import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Evaluation } from '../../rules/vocabulary/evaluation.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { COUNTED_LOGS } from '../operations/record/counted-entries.ts';
import { read } from '../read.ts';
import { REOPENED_SINCE } from './journey-parts.ts';

/** What a reviewer is told of the one packet that was opened to them. */
export interface ReviewedPacket {
  readonly packetId: string;
  readonly organizationName: string;
  readonly superviseeName: string;
  readonly license: string;
  /** ISO instant. */
  readonly assembledAt: string;
  readonly pages: number;
  readonly sha256: string;
  /** The hash that the audit trail has of the file; null where it has none. */
  readonly auditedSha256: string | null;
  /** `YYYY-MM-DD`; null while it is not filed. */
  readonly filedOn: string | null;
  /** Weeks in it that were reopened since. */
  readonly reopenedSince: number;
  /** The count that it prints, in the public format. */
  readonly evaluation: Evaluation;
  /** The journey, and those in which hours are logged that count in it. */
  readonly journeyIds: readonly string[];
}

const PACKET = `
  select p.id as "packetId", o.name as "organizationName", s.name as "superviseeName", j.license, p.assembled_at as "assembledAt",
    p.pages, p.sha256, f.filed_on as "filedOn", ${REOPENED_SINCE} as "reopenedSince", e.document as evaluation,
    (select a.after->>'sha256' from audit_entry a where a.journey_id = p.journey_id and a.action = 'packet-assembled' and a.subject_id = p.id
      order by a.sequence limit 1) as "auditedSha256",
    array(select w.journey_id::text from ${COUNTED_LOGS} w where w.counted_journey_id = p.journey_id
      union select p.journey_id::text) as "journeyIds"
  from packet p join journey j on j.id = p.journey_id join person s on s.id = j.supervisee_id join organization o on o.id = p.organization_id
    join evaluation e on e.id = p.evaluation_id left join filing f on f.packet_id = p.id where p.id = ?`;

/**
 * One packet as its reviewer is shown it.
 * @throws PACKET_NOT_FOUND, DATABASE_AWAY.
 */
export function getReviewedPacket(
  db: Database,
  { organizationId, packetId }: { readonly organizationId: string; readonly packetId: string },
): Promise<ReviewedPacket> {
  return read(db, { organizationId }, async ({ ask }) => {
    const [found] = await ask<ReviewedPacket>(PACKET, [packetId]);
    if (found === undefined) throw new CreditableError('PACKET_NOT_FOUND');
    return { ...found, assembledAt: isoInstant(found.assembledAt) };
  });
}
