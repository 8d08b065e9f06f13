import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasCode } from '../../keys/has-code.ts';
import { writeOnce } from '../../keys/write-once.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { AuditKey, SignedHead } from './signed-head.ts';

/** The folder of the public keys, beside those of the organizations. */
const KEYS = 'keys';

/** Of a file of a head: the head, or null where it holds none that belongs there. */
export interface HeadFile {
  readonly path: string;
  readonly head: SignedHead | null;
}

const signedHead = z.strictObject({
  organizationId: z.string(),
  sequence: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  keyId: z.string(),
  signature: z.base64(),
});

/**
 * Keeps a head as a file of its own, which is never written over, with the public key by which it can be checked.
 * @param folder - absolute path of the folder of all heads.
 * @throws AUDIT_HEAD_DIFFERS where another head of this entry is kept already.
 */
export async function storeHead(folder: string, { keyId, publicPem }: AuditKey, head: SignedHead): Promise<void> {
  await writeOnce(join(folder, KEYS, `${keyId}.pem`), publicPem, 0o644);
  const { organizationId, sequence, sha256 } = head;
  const path = join(folder, organizationId, `${String(sequence)}.json`);
  if (await writeOnce(path, `${JSON.stringify(head, null, 2)}\n`, 0o644)) return;
  const kept = await readHead(path, organizationId);
  if (kept?.sha256 !== sha256) throw new CreditableError('AUDIT_HEAD_DIFFERS', { sequence });
}

/** The files of all heads of an organization, by the numbers of their entries. */
export async function readHeads(folder: string, organizationId: string): Promise<readonly HeadFile[]> {
  const own = join(folder, organizationId);
  const names = (await namesIn(own)).filter((name) => name.endsWith('.json'));
  const inOrder = names.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
  const files: HeadFile[] = [];
  for (const name of inOrder) {
    const path = join(own, name);
    files.push({ path, head: await readHead(path, organizationId) });
  }
  return files;
}

/** The organizations of which heads are kept. */
export async function listKeptOrganizations(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter((name) => /^[0-9a-f-]{36}$/.test(name));
}

/** The public keys that lie beside the heads, as PEM. */
export async function readPublicKeys(folder: string): Promise<readonly string[]> {
  const names = (await namesIn(join(folder, KEYS))).filter((name) => name.endsWith('.pem'));
  return Promise.all(names.map((name) => readFile(join(folder, KEYS, name), 'utf8')));
}

/** A file under the name of another entry or organization counts as none. */
async function readHead(path: string, organizationId: string): Promise<SignedHead | null> {
  try {
    const head = signedHead.parse(JSON.parse(await readFile(path, 'utf8')));
    return head.organizationId === organizationId && path.endsWith(`/${String(head.sequence)}.json`) ? head : null;
  } catch {
    return null;
  }
}

/** None where the folder was never made; any other trouble is no answer. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
