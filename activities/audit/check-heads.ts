import { createPublicKey, type KeyObject } from 'node:crypto';
import type { HeadFile } from './head-files.ts';
import { checkHead, keyIdOf, type SignedHead, type TrustedKeys } from './signed-head.ts';

/** Why a head that is kept outside proves nothing. */
export interface HeadProblem {
  readonly kind: 'unreadable' | 'unknown-key' | 'bad-signature';
  /** The file of the head. */
  readonly path: string;
  /** What a person reads. */
  readonly sentence: string;
}

/** The heads of an organization, told apart. */
export interface CheckedHeads {
  /** Signed by a key that is trusted, by the numbers of their entries. */
  readonly sound: readonly SignedHead[];
  readonly problems: readonly HeadProblem[];
}

const SENTENCES: Readonly<Record<HeadProblem['kind'], string>> = {
  unreadable: 'holds no head of this organization and number.',
  'unknown-key': 'is signed by a key that is not known.',
  'bad-signature': 'is not as it was signed.',
};

/** Tells the heads that can be relied on from those that cannot. */
export function checkHeads(files: readonly HeadFile[], trusted: TrustedKeys): CheckedHeads {
  const sound: SignedHead[] = [];
  const problems: HeadProblem[] = [];
  for (const { path, head } of files) {
    const kind = head === null ? 'unreadable' : checkHead(head, trusted);
    if (head !== null && kind === 'sound') sound.push(head);
    else if (kind !== 'sound') problems.push({ kind, path, sentence: `The head in ${path} ${SENTENCES[kind]}` });
  }
  return { sound, problems };
}

/**
 * The keys by their ids, which are made of the keys themselves and not of what their files are called.
 * @param pems - public keys as PEM.
 * @throws where one is no key.
 */
export function trustedKeys(pems: readonly string[]): TrustedKeys {
  const keys = pems.map((pem): [string, KeyObject] => {
    const key = createPublicKey(pem);
    return [keyIdOf(key), key];
  });
  return new Map(keys);
}
