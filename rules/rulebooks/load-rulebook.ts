import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { CreditableError } from '../vocabulary/errors.ts';
import { LICENSE_CODES, isLicenseCodeShape } from '../vocabulary/license-code.ts';
import { assembleRulebook } from './assemble-rulebook.ts';
import { type Rulebook } from './rulebook.ts';

/** Where the rulebooks of this program stand. */
const RULEBOOKS = new URL('./', import.meta.url);

/** The licenses that can be sought, in the order in which they are shown. */
export function listRulebooks(): readonly string[] {
  return LICENSE_CODES;
}

/**
 * Reads one license's rulebook from its folder and checks it whole. A rulebook can be read before its license is listed,
 * so that it can be tried while it is written.
 * @param license - for one `CA-LMFT`.
 * @param rulebooks - the folder that holds all rulebooks, with a slash at the end; this one unless said otherwise.
 * @returns the rulebook with its hash.
 * @throws CreditableError LICENSE_UNKNOWN when there is none; RangeError when its files are not as they should be.
 */
export function loadRulebook(license: string, rulebooks: URL = RULEBOOKS): Rulebook {
  if (!isLicenseCodeShape(license)) throw new CreditableError('LICENSE_UNKNOWN', { license });
  const folder = folderOf(license);
  if (!existsSync(new URL(`${folder}/rulebook.yaml`, rulebooks)))
    throw new CreditableError('LICENSE_UNKNOWN', { license });
  const read = (part: string) => readYaml(`${folder}/${part}.yaml`, rulebooks);
  const rulebook = assembleRulebook({
    identity: read('rulebook'),
    parameters: read('parameters'),
    counting: read('counting'),
    requirements: read('requirements'),
  });
  assertOwn(license, rulebook.identity.license, folder);
  return rulebook;
}

/**
 * The folder of a license's rulebook among the others, without a slash at the end.
 * @param license - a code of the right shape.
 * @example folderOf('SD-LPC-MH') is 'us-sd/lpc-mh'.
 */
export function folderOf(license: string): string {
  const code = license.toLowerCase();
  return `us-${code.slice(0, 2)}/${code.slice(3)}`;
}

/** Folders are written small, so that two spellings lead to one folder: only its own one is a license. */
function assertOwn(license: string, own: string, folder: string): void {
  if (own === license) return;
  if (folderOf(own) === folder) throw new CreditableError('LICENSE_UNKNOWN', { license });
  throw new RangeError(`${folder}/rulebook.yaml: expected the license ${license}, not ${own}`);
}

/**
 * Reads YAML in the strict way rulebooks are read: a key written twice is an error, not a choice.
 * @param text - the document.
 * @param origin - named in the error.
 * @throws RangeError when the text is not clean YAML.
 */
export function parseStrictYaml(text: string, origin: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, strict: true, version: '1.2' });
  const first = document.errors[0] ?? document.warnings[0];
  if (first !== undefined) throw new RangeError(`${origin}: ${first.message}`);
  return document.toJS({ maxAliasCount: 0 });
}

function readYaml(path: string, rulebooks: URL): unknown {
  return parseStrictYaml(readFileSync(new URL(path, rulebooks), 'utf8'), path);
}
