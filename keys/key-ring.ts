/** Keys by which something is encrypted and read again. */
export interface KeyRing {
  /** The id of the key that encrypts from now on; null where nothing is encrypted. */
  readonly current: string | null;
  /** Every key that is at hand, 32 bytes each, by its id. */
  readonly keys: ReadonlyMap<string, Buffer>;
  /** The ids of keys that open nothing any more, whether they are at hand or not. */
  readonly retired: ReadonlySet<string>;
}

/**
 * The keys as they are at this moment.
 * @param anew - true reads them again even if that was done just now.
 */
export type HeldKeys = (anew?: boolean) => KeyRing;

/** How many bytes a key of AES-256 has. */
export const KEY_BYTES = 32;

/** What an id of a key may be made of. */
export const KEY_ID = /^[\w.-]{1,64}$/;
