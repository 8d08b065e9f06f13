import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { documentsPlaceOf } from '../config/documents-place.ts';
import { dataKeyPlaceOf } from '../config/key-places.ts';
import { readSettings } from '../config/settings.ts';
import { openDatabase } from '../db/open-database.ts';
import { archiveOfPerson, ARCHIVE_WORDS } from '../db/operations/export/archive-of-person.ts';
import { exportPerson } from '../db/operations/export/export-person.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import { hasCode } from '../keys/has-code.ts';
import { holdKeys } from '../keys/hold-keys.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { openDocumentShelf, sha256Of } from '../storage/document-shelf.ts';
import { openDocumentStore } from '../storage/open-document-store.ts';
import { zipFiles } from '../storage/zip-files.ts';
import { CannotRun, firstLine } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';
import { findDatabase } from './verify-audit/find-database.ts';

const command = new Command('export-person')
  .description(
    'Writes everything that is kept about a person into an archive: the rows of every table, documents, packets. It leaves an entry in the audit trail. Needs the data keys, and DATABASE_URL or npm start running.',
  )
  .requiredOption('--organization <id>', 'the organization')
  .requiredOption('--person <id>', 'the person')
  .requiredOption('--out <file>', 'where to write it; a file that is there is not written over');

await runCommand(command, async () => {
  const asked = command.opts<{ organization: string; person: string; out: string }>();
  const settings = readSettings(process.env);
  const db = await openDatabase(runtimeUrl(await findDatabase(settings)));
  const at = new Date().toISOString();
  const person = { organizationId: asked.organization, personId: asked.person };
  const shelf = openDocumentShelf(openDocumentStore(documentsPlaceOf(settings)), holdKeys(dataKeyPlaceOf(settings)));
  let out: FileHandle | null = null;
  try {
    // Before anything is noted: where nothing can be written, nothing was handed out.
    out = await openNew(asked.out);
    const { personId } = person;
    const key = `export-person/${randomUUID()}`;
    const { sentence } = await exportPerson(db, { ...person, actorId: null, key, at, body: { personId } });
    const files = await archiveOfPerson(db, person, {
      document: (document) => shelf.read({ ...person, ...document }),
      packet: (sha256) => readPacket(settings.dataDir, sha256),
    });
    await pipeline(zipFiles(files, ARCHIVE_WORDS, at), out.createWriteStream());
    process.stdout.write(`${sentence}\n${asked.out}\n`);
  } catch (problem) {
    await out?.close();
    if (out !== null) await rm(asked.out, { force: true });
    throw problem instanceof CreditableError ? new CannotRun([firstLine(problem)]) : problem;
  } finally {
    await db.close();
  }
});

/** A file of its own for the archive, which nobody else on the machine reads. */
async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (problem) {
    if (hasCode(problem, 'EEXIST')) throw new CannotRun([`--out: ${path} is there already. Name another file.`]);
    throw new CannotRun([`--out: ${path} cannot be written (${firstLine(problem)}).`]);
  }
}

async function readPacket(dataDir: string, sha256: string): Promise<Buffer> {
  const file = await readFile(join(dataDir, 'packets', `${sha256}.pdf`));
  if (sha256Of(file) !== sha256) throw new CreditableError('PACKET_NOT_FOUND');
  return file;
}
