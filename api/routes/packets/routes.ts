import type { AnyAction } from '../../action.ts';
import { assemblePacket } from './assemble-packet.ts';
import { filePacket } from './file-packet.ts';
import { getPacket } from './get-packet.ts';
import { getPacketItems } from './get-packet-items.ts';
import { recordDecision } from './record-decision.ts';
import { recordDeficiency } from './record-deficiency.ts';
import { recordPacketItem } from './record-packet-item.ts';

/** What can be asked and done about the packet and the board's answers. */
export const packetRoutes: readonly AnyAction[] = [
  assemblePacket,
  getPacket,
  getPacketItems,
  recordPacketItem,
  filePacket,
  recordDeficiency,
  recordDecision,
];
