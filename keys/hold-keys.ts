import { statSync } from 'node:fs';
import { type WrittenKeys, checkRing } from './check-ring.ts';
import { readKeyFile } from './key-file.ts';
import type { KeyPlace } from './key-place.ts';
import type { HeldKeys, KeyRing } from './key-ring.ts';

/** A file of keys is looked at again after so many milliseconds, so that a rotation needs no restart. */
const FRESH_MS = 1_000;

const NONE: KeyRing = { current: null, keys: new Map(), retired: new Set() };

/**
 * Holds the keys of a place: those given by the environment, else those of the file, which is followed while we run.
 * @throws SETTINGS_INVALID for keys that make no sense, and for a file that is named and cannot be read.
 */
export function holdKeys(place: KeyPlace): HeldKeys {
  if (place.given === null) return followFile(place);
  const ring = checkRing(writtenOf(place, place.given), place.name);
  return () => ring;
}

/** Where no current key is named, the first is. */
function writtenOf({ current, retired }: KeyPlace, given: string): WrittenKeys {
  const pairs = given.split(',').map((pair) => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return { current: current ?? pairs[0]?.[0] ?? null, keys: Object.fromEntries(pairs), retired };
}

function followFile({ path, named, current, retired }: KeyPlace): HeldKeys {
  let ring = NONE;
  let seen = '';
  let looked = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    looked = performance.now();
    const mark = markOf(path);
    if (mark === seen || (mark === '' && !named)) return;
    const written = readKeyFile(path);
    ring = checkRing(
      { ...written, current: current ?? written.current, retired: [...written.retired, ...retired] },
      path,
    );
    seen = mark;
  };
  look();
  if (seen === '' && named) readKeyFile(path);
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
