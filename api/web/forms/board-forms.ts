import { assemblePacket } from '../../routes/packets/assemble-packet.ts';
import { filePacket } from '../../routes/packets/file-packet.ts';
import { recordDecision } from '../../routes/packets/record-decision.ts';
import { recordDeficiency } from '../../routes/packets/record-deficiency.ts';
import { recordPacketItem } from '../../routes/packets/record-packet-item.ts';
import { type Fields, pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

const journey = (fields: Fields) => pick(fields, 'journeyId');

/** The forms by which a director acts toward the board. */
export const BOARD_FORMS: readonly WebForm[] = [
  commandForm(assemblePacket, (fields) => ({ params: journey(fields), body: {} })),
  commandForm(filePacket, (fields) => ({
    params: pick(fields, 'journeyId', 'packetId'),
    body: pick(fields, 'filedOn'),
  })),
  commandForm(recordPacketItem, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'itemKey', 'step', 'on', 'reason', 'document'),
  })),
  commandForm(recordDeficiency, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'receivedOn', 'dueOn', 'summary'),
  })),
  commandForm(recordDecision, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'decision', 'decidedOn', 'licenseNumber'),
  })),
];
