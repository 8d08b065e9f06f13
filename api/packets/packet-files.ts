import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** The assembled packets, as files. */
export interface PacketFiles {
  /**
   * One packet's file, exactly as it was assembled.
   * @param sha256 - the hash under which it is kept.
   * @throws PACKET_NOT_FOUND when it is not there, or is no longer what it was.
   */
  read(sha256: string): Promise<Buffer>;
}

/**
 * Reads packets from the folder in which they are kept by their hash.
 * @param folder - absolute path.
 */
export function openPacketFiles(folder: string): PacketFiles {
  return {
    async read(sha256) {
      const file = await readFile(join(folder, `${sha256}.pdf`)).catch(() => null);
      if (file === null || hashOf(file) !== sha256) throw new CreditableError('PACKET_NOT_FOUND');
      return file;
    },
  };
}

function hashOf(file: Buffer): string {
  return createHash('sha256').update(file).digest('hex');
}
