import { statSync } from 'node:fs';
import type { Settings } from '../../config/settings.ts';
import { type WrittenKeys, checkRing } from './check-ring.ts';
import { keyFileOf, readKeyFile } from './key-file.ts';
import type { HeldKeys, KeyRing } from './key-ring.ts';

/** A file of keys is looked at again after so many milliseconds, so that a rotation needs no restart. */
const FRESH_MS = 1_000;

const NONE: KeyRing = { current: null, keys: new Map(), retired: new Set() };

/**
 * Holds the keys that the settings name: those of PAYLOAD_KEYS, else those of the file.
 * @throws SETTINGS_INVALID for keys that make no sense, and for a file that is named and cannot be read.
 */
export function holdPayloadKeys(settings: Pick<Settings, 'payloadKeys' | 'dataDir'>): HeldKeys {
  const { payloadKeys } = settings;
  if (payloadKeys.given === null) return followFile(keyFileOf(settings), payloadKeys);
  const ring = checkRing(writtenOf(payloadKeys), 'PAYLOAD_KEYS');
  return () => ring;
}

/** Without PAYLOAD_KEY, the first of the keys is the current one. */
function writtenOf({ given, current, retired }: Settings['payloadKeys']): WrittenKeys {
  const pairs = (given ?? '').split(',').map((pair) => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return { current: current ?? pairs[0]?.[0] ?? null, keys: Object.fromEntries(pairs), retired };
}

function followFile(path: string, { file, current, retired }: Settings['payloadKeys']): HeldKeys {
  let ring = NONE;
  let seen = '';
  let looked = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    looked = performance.now();
    const mark = markOf(path);
    if (mark === seen || (mark === '' && file === null)) return;
    const written = readKeyFile(path);
    ring = checkRing(
      { ...written, current: current ?? written.current, retired: [...written.retired, ...retired] },
      path,
    );
    seen = mark;
  };
  look();
  if (seen === '' && file !== null) readKeyFile(path);
  return (anew = false) => {
    if (anew || performance.now() - looked > FRESH_MS) look();
    return ring;
  };
}

/** Changes whenever the file does; empty where there is none. */
function markOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${String(found.mtimeMs)} ${String(found.ino)} ${String(found.size)}`;
}
