import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseStrictYaml } from '../rulebooks/load-rulebook.ts';
import { type PacketList, packetListSchema } from './packet-list.ts';

const LISTS = new URL('./lists/', import.meta.url);

const known = new Map<string, PacketList>();

/**
 * What the board of a license asks to be sent: its own list where somebody has read it, else the general one.
 * @param license - for one `TX-LPC`.
 * @throws RangeError when a list is not as it should be.
 */
export function loadPacketList(license: string): PacketList {
  const loaded = known.get(license) ?? read(license);
  known.set(license, loaded);
  return loaded;
}

function read(license: string): PacketList {
  const own = readFile(license.toLowerCase());
  if (own !== null && own.license !== license)
    throw new RangeError(`The packet list of ${license} names another license`);
  const general = own?.items === undefined;
  const list = own?.items === undefined ? readFile('general') : own;
  return {
    license,
    general,
    note: list?.note ?? null,
    supervisionUntilLicensed: own?.supervisionUntilLicensed ?? null,
    items: list?.items ?? [],
  };
}

function readFile(name: string) {
  const path = new URL(`${name}.yaml`, LISTS);
  if (!existsSync(path)) return null;
  const result = packetListSchema.safeParse(parseStrictYaml(readFileSync(path, 'utf8'), `packets/${name}.yaml`));
  if (result.success) return result.data;
  throw new RangeError(`packets/${name}.yaml: ${z.prettifyError(result.error)}`);
}
