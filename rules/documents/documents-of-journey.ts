import { loadPacketList } from '../packets/load-packet-list.ts';
import { EXPIRING_DAYS } from '../vocabulary/document-standing.ts';
import type { ListedDocument, NeededDocument } from '../vocabulary/needed-document.ts';
import type { PacketReadiness } from '../vocabulary/packet-readiness.ts';

/** What decides which documents a journey needs. */
export interface JourneyNeeds {
  /** For one `TX-LPC`. */
  readonly license: string;
  /** The forms of the packet, for each supervisor and place. */
  readonly packet: Pick<PacketReadiness, 'items'>;
  /** What the program asks for by itself. */
  readonly listed: readonly ListedDocument[];
  /** The places at which somebody is supervised now. */
  readonly settingIds: readonly string[];
}

/**
 * The documents that a journey needs: what its board wants on file from the beginning of supervision, and what the program
 * asks of a supervisee or for a place. What is only remembered, set aside, or perhaps not needed is not asked for.
 */
export function documentsOfJourney({ license, packet, listed, settingIds }: JourneyNeeds): NeededDocument[] {
  const kinds = new Map(loadPacketList(license).items.map(({ id, onFile }) => [id, onFile]));
  const ofBoard = packet.items.flatMap((item): NeededDocument[] => {
    const kind = kinds.get(item.itemId);
    if (kind === undefined || item.needed !== 'yes' || !item.counts || item.state === 'waived') return [];
    const { key, supervisorId, settingId, citation, confidence, source: sourceUrl } = item;
    const remindDays = listed.find((one) => one.kind === kind)?.remindDays ?? EXPIRING_DAYS;
    return [
      { key: `board/${key}`, kind, supervisorId, settingId, remindDays, rule: { citation, confidence, sourceUrl } },
    ];
  });
  const named = new Set(ofBoard.map(({ kind }) => kind));
  return [...ofBoard, ...listed.filter(({ kind }) => !named.has(kind)).flatMap((one) => ofProgram(one, settingIds))];
}

/** Where a board asks for the same kind, its own need stands for that of the program. */
function ofProgram(
  { listedId, kind, whose, remindDays }: ListedDocument,
  settingIds: readonly string[],
): NeededDocument[] {
  const need = { kind, supervisorId: null, remindDays, rule: null };
  if (whose === 'supervisee') return [{ ...need, key: `program/${listedId}`, settingId: null }];
  if (whose === 'supervisor') return [];
  return settingIds.map((settingId) => ({ ...need, key: `program/${listedId}:${settingId}`, settingId }));
}
