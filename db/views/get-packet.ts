import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import { isoInstant } from '../instant.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { requireJourney } from '../operations/journey/require-journey.ts';
import { composeRecord } from '../operations/record/read-record.ts';
import { read } from '../read.ts';
import type { ShownPacket } from './journey-page.ts';
import { REOPENED_SINCE } from './journey-parts.ts';

/** A packet with what is needed to hand it out. */
export interface PacketPage extends ShownPacket {
  readonly journeyId: string;
  readonly license: LicenseCode;
  readonly superviseeName: string;
  readonly fileName: string;
  readonly evaluationId: string;
  readonly inputSha256: string;
  /** False when the record or its rules have changed since the packet was assembled; a filed packet stays what was filed. */
  readonly current: boolean;
}

type Row = Omit<PacketPage, 'current' | 'license' | 'superviseeName'> & { readonly rulebookSha256: string };

const PACKET = `
  select p.id as "packetId", p.journey_id as "journeyId", p.sha256, p.pages, p.file_name as "fileName", p.assembled_at as "assembledAt",
    p.evaluation_id as "evaluationId", p.input_sha256 as "inputSha256", f.filed_on as "filedOn",
    ${REOPENED_SINCE} as "reopenedSince",
    e.rulebook_sha256 as "rulebookSha256"
  from packet p join evaluation e on e.id = p.evaluation_id left join filing f on f.packet_id = p.id where p.id = ?`;

/**
 * One packet of the organization.
 * @throws PACKET_NOT_FOUND also for a packet of another organization; DATABASE_AWAY.
 */
export function getPacket(db: Database, acting: ActingPerson, packetId: string): Promise<PacketPage> {
  return read(db, acting, async (session) => {
    const [found] = isId(packetId) ? await session.ask<Row>(PACKET, [packetId]) : [];
    if (found === undefined) throw new CreditableError('PACKET_NOT_FOUND');
    const { rulebookSha256, ...packet } = found;
    const journey = await requireJourney(session, packet.journeyId);
    const { inputSha256 } = await composeRecord(session, journey);
    const { license, superviseeName, rulebook } = journey;
    const same = packet.inputSha256 === inputSha256 && rulebookSha256 === rulebook.sha256;
    const current = packet.filedOn !== null || same;
    return { ...packet, assembledAt: isoInstant(packet.assembledAt), license, superviseeName, current };
  });
}
