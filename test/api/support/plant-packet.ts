import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { storePacket } from '../../../db/operations/packet/store-packet.ts';
import { read } from '../../../db/read.ts';
import { sha256Of } from '../../../storage/document-shelf.ts';
import type { RunningApi } from './running-api.ts';

/** A packet of a test, and its file. */
export interface PlantedPacket {
  readonly packetId: string;
  readonly file: string;
  readonly content: Buffer;
}

/** Keeps a packet of a journey with its latest count, as if it had been assembled, whether or not it is complete. */
export async function plantPacket(
  { services, people, packetFolder }: Pick<RunningApi, 'services' | 'people' | 'packetFolder'>,
  journeyId: string,
): Promise<PlantedPacket> {
  const { organizationId, directorId: actorId } = people;
  const content = Buffer.from(`%PDF-1.7 the packet of a test ${randomUUID()}`);
  const sha256 = sha256Of(content);
  const counted = await latestCount(services.db, organizationId, journeyId);
  const { subjectId } = await storePacket(services.db, {
    ...{ organizationId, journeyId, actorId, key: `key-${randomUUID()}`, at: services.now() },
    body: { sha256, pages: 1, fileName: 'packet.pdf', ...counted },
  });
  const file = join(packetFolder, `${sha256}.pdf`);
  await mkdir(packetFolder, { recursive: true });
  await writeFile(file, content);
  return { packetId: subjectId, file, content };
}

/** A journey counts in its own time. */
async function latestCount(db: RunningApi['services']['db'], organizationId: string, journeyId: string) {
  const sql = `select id as "evaluationId", input_sha256 as "inputSha256" from evaluation where journey_id = ? order by evaluated_at desc limit 1`;
  for (let tries = 0; tries < 300; tries += 1) {
    const [found] = await read(db, { organizationId }, ({ ask }) =>
      ask<{ evaluationId: string; inputSha256: string }>(sql, [journeyId]),
    );
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error('The journey was never counted.');
}
