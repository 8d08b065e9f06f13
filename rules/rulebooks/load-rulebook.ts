import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { CreditableError } from '../vocabulary/errors.ts';
import { assembleRulebook } from './assemble-rulebook.ts';
import { type Rulebook } from './rulebook.ts';

/** Where each license's rulebook stands, in the order in which licenses are shown. */
const FOLDERS: Readonly<Record<string, string>> = {
  'CA-LMFT': 'us-ca/lmft',
  'FL-LMHC': 'us-fl/lmhc',
  'AZ-LCSW': 'us-az/lcsw',
  'TX-LMFT': 'us-tx/lmft',
  'TX-LPC': 'us-tx/lpc',
};

/** The licenses that have a rulebook. */
export function listRulebooks(): string[] {
  return Object.keys(FOLDERS);
}

/**
 * Reads one license's rulebook from its folder and checks it whole.
 * @param license - for one `CA-LMFT`.
 * @returns the rulebook with its hash.
 * @throws CreditableError LICENSE_UNKNOWN when there is none; RangeError when its files are not as they should be.
 */
export function loadRulebook(license: string): Rulebook {
  const folder = Object.hasOwn(FOLDERS, license) ? FOLDERS[license] : undefined;
  if (folder === undefined)
    throw new CreditableError('LICENSE_UNKNOWN', { license, known: listRulebooks().join(', ') });
  return assembleRulebook({
    identity: readYaml(`${folder}/rulebook.yaml`),
    parameters: readYaml(`${folder}/parameters.yaml`),
    counting: readYaml(`${folder}/counting.yaml`),
    requirements: readYaml(`${folder}/requirements.yaml`),
  });
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

function readYaml(path: string): unknown {
  return parseStrictYaml(readFileSync(new URL(path, import.meta.url), 'utf8'), path);
}
