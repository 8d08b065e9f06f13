import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeOnce } from '../../keys/write-once.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { type AuditKey, auditKeyOf } from './signed-head.ts';

/** Where the key that signs heads is. */
export interface AuditKeyPlace {
  /** Absolute path of the file: an Ed25519 key as PEM. */
  readonly keyFile: string;
  /** Whether it is made where it is missing; a key from elsewhere never is. */
  readonly makeKey: boolean;
}

/**
 * The key that signs the heads of audit trails; one of our own is made at first use, for its owner's eyes alone.
 * @throws AUDIT_KEY_UNUSABLE where it is missing and not ours to make, or is no Ed25519 key.
 */
export async function openAuditKey({ keyFile, makeKey }: AuditKeyPlace): Promise<AuditKey> {
  if (makeKey) await writeOnce(keyFile, newKey(), 0o600);
  return auditKeyOf(readKey(keyFile, await readText(keyFile)));
}

function newKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CreditableError('AUDIT_KEY_UNUSABLE', { file, reason: 'it cannot be read' }, { cause });
  }
}

function readKey(file: string, pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (cause) {
    throw new CreditableError('AUDIT_KEY_UNUSABLE', { file, reason: 'it holds no private key' }, { cause });
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new CreditableError('AUDIT_KEY_UNUSABLE', { file, reason: 'its key is not an Ed25519 key' });
}
