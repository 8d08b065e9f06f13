import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gatherPacket } from '../../db/operations/packet/gather-packet.ts';
import { storePacket } from '../../db/operations/packet/store-packet.ts';
import type { AssemblePacket } from '../../rules/vocabulary/commands/assemble-packet.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { Dependencies } from '../dependencies.ts';
import { renderBeside } from './render-beside.ts';

/**
 * Prints the packet from the record and the evaluation as they stand, keeps the file, and records it.
 * The file is named by its own hash and the same content prints the same bytes, so assembling again changes nothing.
 * @param dependencies - the database and the folder of packets.
 * @returns the activity.
 */
export function assemblePacket({ db, packetFolder }: Dependencies) {
  return async (command: Command<AssemblePacket>): Promise<Receipt> => {
    const { organizationId, journeyId } = command;
    const content = await gatherPacket(db, { organizationId, journeyId });
    const { bytes, pages, sha256 } = await renderBeside(content);
    const fileName = `${sha256}.pdf`;
    await keepFile(packetFolder, fileName, bytes);
    const { evaluationId, inputSha256 } = content.evaluation;
    return storePacket(db, { ...command, body: { sha256, pages, fileName, evaluationId, inputSha256 } });
  };
}

/** Writes beside and renames, so that a file under its final name is always whole. */
async function keepFile(folder: string, fileName: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.${fileName}.${String(process.pid)}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(folder, fileName));
}
