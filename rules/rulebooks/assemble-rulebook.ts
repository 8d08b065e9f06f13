import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { lintRulebook } from './lint-rulebook.ts';
import { type Rulebook, type RulebookParts } from './rulebook.ts';
import { partsSchema } from './schema/parts-schema.ts';

/**
 * Checks the four parts of a rulebook, each by itself and all against each other, and gives them their hash.
 * @param parts - parsed YAML of rulebook, parameters, counting and requirements.
 * @returns the rulebook; the same parts, with their categories in the same order, always give the same hash.
 * @throws RangeError naming every problem when a part is not as it should be.
 */
export function assembleRulebook(parts: unknown): Rulebook {
  const parsed = partsSchema.safeParse(parts);
  if (!parsed.success) throw new RangeError(`The rulebook is not well formed:\n${z.prettifyError(parsed.error)}`);
  const problems = lintRulebook(parsed.data);
  if (problems.length > 0) throw new RangeError(`The rulebook contradicts itself:\n${problems.join('\n')}`);
  return { ...parsed.data, sha256: hashOf(parsed.data) };
}

/** The order of categories is part of it: it decides which requirement a minute is booked to where several are alike. */
function hashOf(parts: RulebookParts): string {
  const order = Object.keys(parts.counting.categories);
  const canonical = canonicalize(JSON.parse(JSON.stringify({ ...parts, order })));
  return createHash('sha256').update(String(canonical)).digest('hex');
}
