import { createHash } from 'node:crypto';
import type { PacketContent } from '../../db/operations/packet/packet-content.ts';
import { composeDocument } from './compose-document.ts';
import { footerOf } from './page-setup.ts';
import { pdf } from './typeface.ts';

/** A packet as a file. */
export interface RenderedPacket {
  /** The PDF. */
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Prints the packet for the board as a PDF. The same content gives the same bytes on any day: no clock,
 * no chance and no font of the machine goes into it. (Another release of Node may compress the same text differently.)
 * @param content - everything that the packet prints, as gathered from the record.
 * @returns the file, its pages and its hash.
 */
export async function renderPacket(content: PacketContent): Promise<RenderedPacket> {
  const foot = footerOf(content);
  let pages = 0;
  const footer = (page: number, of: number) => {
    pages = of;
    return foot(page, of);
  };
  const bytes = await pdf.createPdf({ ...composeDocument(content), footer }).getBuffer();
  return { bytes, pages, sha256: createHash('sha256').update(bytes).digest('hex') };
}
