import { type Concerned, canWith } from '../../rules/vocabulary/abilities.ts';
import { DOCUMENT_KINDS } from '../../rules/vocabulary/document.ts';
import type { PacketItem, PacketReadiness, PointedDocument } from '../../rules/vocabulary/packet-readiness.ts';
import type { SignedInPerson } from '../action.ts';

/** A packet without the documents on file that the reader may not read: of those not even the title is told. */
export function showPointed(packet: PacketReadiness, acting: SignedInPerson, concerned: Concerned): PacketReadiness {
  const show = ({ onFile, ...item }: PacketItem): PacketItem =>
    onFile !== undefined && mayRead(acting, onFile, concerned) ? { ...item, onFile } : item;
  return { ...packet, items: packet.items.map(show), notices: packet.notices.map(show) };
}

/** What is about pay and grades is read by few; a certificate of a supervisor by the supervisor and who keeps people. */
function mayRead(acting: SignedInPerson, { kind, personId }: PointedDocument, concerned: Concerned): boolean {
  const { of, reads } = DOCUMENT_KINDS[kind];
  const holder = of === 'person' ? { superviseeId: personId, supervisorIds: [] } : concerned;
  return canWith(acting, reads, holder);
}
