import { filePacket } from '../../../db/operations/packet/file-packet.ts';
import { storePacket } from '../../../db/operations/packet/store-packet.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { evaluateAsItStands } from '../../db/evaluated.ts';
import type { Scene } from './scene.ts';

/** Keeps a packet of the record as it stands; gives its id. */
export async function keepAPacket({ program, dependencies: { db } }: Scene): Promise<string> {
  const { evaluationId, inputSha256 } = await evaluateAsItStands(db, program);
  const file = { sha256: 'c'.repeat(64), pages: 4, fileName: 'packet.pdf', evaluationId, inputSha256 };
  return (await storePacket(db, program.by(program.directorId, file))).subjectId;
}

/** Files a packet of the record as it stands. */
export async function fileAPacket(scene: Scene): Promise<void> {
  const { directorId, by } = scene.program;
  const packetId = await keepAPacket(scene);
  await filePacket(scene.dependencies.db, by(directorId, { packetId, filedOn: plainDate('2026-11-20') }));
}
