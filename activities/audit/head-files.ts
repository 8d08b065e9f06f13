import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasCode } from '../../keys/has-code.ts';
import { writeOnce } from '../../keys/write-once.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { type AuditKey, type SignedHead, type TrailName, trailOf } from './signed-head.ts';

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
  trail: z.literal('access').exactOptional(),
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
  const path = join(folderOf(folder, organizationId, trailOf(head)), `${String(sequence)}.json`);
  if (await writeOnce(path, `${JSON.stringify(head, null, 2)}\n`, 0o644)) return;
  const kept = await readHead(path, organizationId, trailOf(head));
  if (kept?.sha256 !== sha256) throw new CreditableError('AUDIT_HEAD_DIFFERS', { sequence });
}

/** The heads of the log of access lie in a folder of their own. */
function folderOf(folder: string, organizationId: string, trail: TrailName): string {
  return trail === 'access' ? join(folder, organizationId, 'access') : join(folder, organizationId);
}

/** The files of all heads of one chain of an organization, by the numbers of their entries. */
export async function readHeads(
  folder: string,
  organizationId: string,
  trail: TrailName = 'changes',
): Promise<readonly HeadFile[]> {
  const own = folderOf(folder, organizationId, trail);
  const names = (await namesIn(own)).filter((name) => name.endsWith('.json'));
  const inOrder = names.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
  const files: HeadFile[] = [];
  for (const name of inOrder) {
    const path = join(own, name);
    files.push({ path, head: await readHead(path, organizationId, trail) });
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

/** A file under the name of another entry, chain or organization counts as none. */
async function readHead(path: string, organizationId: string, trail: TrailName): Promise<SignedHead | null> {
  try {
    const head = signedHead.parse(JSON.parse(await readFile(path, 'utf8')));
    const isOfHere = head.organizationId === organizationId && trailOf(head) === trail;
    return isOfHere && path.endsWith(`/${String(head.sequence)}.json`) ? head : null;
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
