import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalOf } from '../../db/sha256.ts';

/** The last entry of an organization's audit trail at some instant: whoever keeps it can tell later that nothing before it was changed. */
export interface AuditHead {
  readonly organizationId: string;
  /** The number of the entry. */
  readonly sequence: number;
  /** The hash of the entry, which stands on all before it. */
  readonly sha256: string;
  /** ISO instant of signing. */
  readonly at: string;
  /** Of which chain: the log of access, or where it is left out the audit trail. */
  readonly trail?: 'access';
}

/** The chains of an organization: what was changed, and who looked. */
export type TrailName = 'changes' | 'access';

/** The chain that a head is of. */
export function trailOf({ trail }: Pick<AuditHead, 'trail'>): TrailName {
  return trail ?? 'changes';
}

/** A head with its signature. */
export interface SignedHead extends AuditHead {
  /** Which key signed it. */
  readonly keyId: string;
  /** Ed25519 over the canonical JSON (RFC 8785) of everything else, in base64. */
  readonly signature: string;
}

/** The key that signs heads. */
export interface AuditKey {
  readonly privateKey: KeyObject;
  /** The public half, as PEM. */
  readonly publicPem: string;
  readonly keyId: string;
}

/** The public keys that are trusted, by their ids. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

/** Signs a head. */
export function signHead({ privateKey, keyId }: AuditKey, head: AuditHead): SignedHead {
  const { organizationId, sequence, sha256, at, trail } = head;
  const content = { organizationId, sequence, sha256, at, keyId, ...(trail && { trail }) };
  const signature = sign(null, Buffer.from(canonicalOf(content)), privateKey).toString('base64');
  return { ...content, signature };
}

/** Whether a head was signed by a key that is trusted; otherwise what is wrong with it. */
export function checkHead(head: SignedHead, trusted: TrustedKeys): 'sound' | 'unknown-key' | 'bad-signature' {
  const { signature, ...content } = head;
  const key = trusted.get(head.keyId);
  if (key === undefined) return 'unknown-key';
  const isSigned = verify(null, Buffer.from(canonicalOf(content)), key, Buffer.from(signature, 'base64'));
  return isSigned ? 'sound' : 'bad-signature';
}

/** The id of a key: a hash of its public half. @returns 32 hexadecimal digits. */
export function keyIdOf(publicKey: KeyObject): string {
  const bytes = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** A key with its public half and its id. */
export function auditKeyOf(privateKey: KeyObject): AuditKey {
  const publicKey = createPublicKey(privateKey);
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { privateKey, publicPem, keyId: keyIdOf(publicKey) };
}
