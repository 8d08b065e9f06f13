import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findReceipt } from '../../db/find-receipt.ts';
import { gatherPacket } from '../../db/operations/packet/gather-packet.ts';
import { ASSEMBLE_PACKET, storePacket } from '../../db/operations/packet/store-packet.ts';
import type { AssemblePacket } from '../../rules/vocabulary/commands/assemble-packet.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { Dependencies } from '../dependencies.ts';
import { renderBeside } from './render-beside.ts';

/**
 * Prints the packet from the record and the evaluation as they stand, keeps the file, and records it.
 * The file is named by its own hash and the same content prints the same bytes. Once it is recorded, asking again gives the
 * same answer, also where the record has gone on meanwhile.
 * @param dependencies - the database and the folder of packets.
 * @returns the activity.
 */
export function assemblePacket({ db, packetFolder }: Dependencies) {
  return async (command: Command<AssemblePacket>): Promise<Receipt> => {
    const { organizationId, journeyId } = command;
    const first = await findReceipt(db, ASSEMBLE_PACKET, { ...command, body: {} });
    if (first !== null) return first;
    const content = await gatherPacket(db, { organizationId, journeyId });
    const { bytes, pages, sha256 } = await renderBeside(content);
    const fileName = `${sha256}.pdf`;
    await keepFile(packetFolder, fileName, bytes);
    const { evaluationId, inputSha256 } = content.evaluation;
    return storePacket(db, { ...command, body: { sha256, pages, fileName, evaluationId, inputSha256 } });
  };
}

/** Writes beside, under a name that nobody else has, and renames: a file under its final name is always whole. */
async function keepFile(folder: string, fileName: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.${fileName}.${randomUUID()}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(folder, fileName));
}
