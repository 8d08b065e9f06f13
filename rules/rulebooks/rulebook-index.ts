import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CreditableError } from '../vocabulary/errors.ts';
import { type RulebookSummary, rulebookSummarySchema } from '../vocabulary/reading/rulebook-summary.ts';

/** Where `npm run rules:index` writes what lists say of all rulebooks, so that nobody has to read them for it. */
export const INDEX_FILE = new URL('./index.json', import.meta.url);

let kept: ReadonlyMap<string, RulebookSummary> | null = null;

/** Every rulebook in short, in the order of the licenses. */
export function listSummaries(): readonly RulebookSummary[] {
  return [...readIndex().values()];
}

/**
 * One rulebook in short.
 * @param license - for one `CA-LMFT`.
 * @throws CreditableError LICENSE_UNKNOWN when there is none.
 */
export function findSummary(license: string): RulebookSummary {
  const summary = readIndex().get(license);
  if (summary === undefined) throw new CreditableError('LICENSE_UNKNOWN', { license });
  return summary;
}

function readIndex(): ReadonlyMap<string, RulebookSummary> {
  kept ??= new Map(parseIndex().map((summary) => [summary.license, summary]));
  return kept;
}

function parseIndex(): RulebookSummary[] {
  return z.array(rulebookSummarySchema).parse(JSON.parse(readFileSync(INDEX_FILE, 'utf8')));
}
