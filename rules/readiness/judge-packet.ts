import { loadDepartureNotices } from '../departures/load-departure-notices.ts';
import { loadPacketList } from '../packets/load-packet-list.ts';
import type { PacketFacts, PacketReadiness } from '../vocabulary/packet-readiness.ts';
import { packetReadiness } from './packet-readiness.ts';

/**
 * How far the packet for a license is, by the list of its board.
 * @param license - for one `TX-LPC`.
 * @param facts - the people, the places, and what was recorded of each form.
 */
export function judgePacket(license: string, facts: PacketFacts): PacketReadiness {
  return packetReadiness(loadPacketList(license), facts, loadDepartureNotices(license));
}
