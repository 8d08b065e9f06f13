import { existsSync } from 'node:fs';
import type { WrittenKeys } from '../../keys/check-ring.ts';
import { ensureKey } from '../../keys/ensure-key.ts';
import { readKeyFile, writeKeyFile } from '../../keys/key-file.ts';
import type { KeyPlace } from '../../keys/key-place.ts';
import { makeKey } from '../../keys/make-key.ts';
import { CannotRun } from '../input/cannot-run.ts';

/** What can be done with a file of keys; each gives the lines that say what was done. */
export interface KeyDesk {
  list(): readonly string[];
  ensure(): Promise<readonly string[]>;
  rotate(): readonly string[];
  retire(id: string, destroy: boolean): readonly string[];
  restore(id: string): readonly string[];
}

/**
 * Opens the file of keys of a place.
 * @param now - the present instant (ISO 8601).
 * @throws CannotRun where the keys are no file, or what is asked makes no sense.
 */
export function openKeyDesk(place: KeyPlace, now: () => string): KeyDesk {
  const { path, name, given } = place;
  if (given !== null) throw new CannotRun([`The keys are in ${name} and not in a file: change them there.`]);
  const read = (): WrittenKeys => (existsSync(path) ? readKeyFile(path) : { current: null, keys: {}, retired: [] });
  return {
    list: () => listOf(read(), path),
    ensure: async () => [
      (await ensureKey(place, now())) === null ? `There are keys in ${path}.` : `Made a key in ${path}.`,
    ],
    rotate() {
      const { keys, retired, current: former } = read();
      const { id, key } = makeKey(now());
      writeKeyFile(path, { current: id, keys: { ...keys, [id]: key }, retired });
      const still = former === null ? [] : [`${former} still opens what it encrypted.`];
      return [
        `${id} encrypts from now on.`,
        ...still,
        `Keep a copy of ${path} apart from the backups of what it opens.`,
      ];
    },
    retire(id, destroy) {
      const written = known(read(), id);
      if (written.current === id) throw new CannotRun([`${id} is the current key: rotate first.`]);
      writeKeyFile(path, {
        ...written,
        keys: destroy ? without(written.keys, id) : written.keys,
        retired: [...new Set([...written.retired, id])],
      });
      return [
        `${id} opens nothing any more.`,
        destroy ? 'The key is destroyed; only a copy of the file could bring it back.' : `To undo: restore ${id}.`,
      ];
    },
    restore(id) {
      const written = known(read(), id);
      if (!Object.hasOwn(written.keys, id)) throw new CannotRun([`${id} was destroyed: bring it back from a copy.`]);
      writeKeyFile(path, { ...written, retired: written.retired.filter((each) => each !== id) });
      return [`${id} opens what it encrypted again.`];
    },
  };
}

function listOf({ current, keys, retired }: WrittenKeys, path: string): string[] {
  const ids = [...new Set([...Object.keys(keys), ...retired])].sort();
  if (ids.length === 0) return [`No key in ${path}: nothing is encrypted.`];
  return ids.map((id) => {
    if (retired.includes(id)) return `${id}  retired${Object.hasOwn(keys, id) ? '' : ', destroyed'}`;
    return `${id}  ${id === current ? 'current' : 'opens'}`;
  });
}

function known(written: WrittenKeys, id: string): WrittenKeys {
  if (!Object.hasOwn(written.keys, id) && !written.retired.includes(id))
    throw new CannotRun([`There is no key ${id}.`]);
  return written;
}

function without(keys: WrittenKeys['keys'], id: string): WrittenKeys['keys'] {
  return Object.fromEntries(Object.entries(keys).filter(([each]) => each !== id));
}
