import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { RequirementReading } from '../../rules/vocabulary/reading/requirement-reading.ts';
import type { RulebookReading } from '../../rules/vocabulary/reading/rulebook-reading.ts';
import type { Services } from '../services.ts';

/**
 * Finds the rules of a license in words.
 * @throws RULEBOOK_NOT_FOUND for a license that cannot be sought.
 */
export function findReading({ rulebooks, readings }: Services, license: string): RulebookReading {
  if (!rulebooks.list().some((known) => known.license === license)) throw new CreditableError('RULEBOOK_NOT_FOUND');
  return readings.read(license);
}

/**
 * Finds one requirement among the rules of a license.
 * @throws REQUIREMENT_NOT_FOUND when they have none of this id.
 */
export function findRequirement({ requirements }: RulebookReading, id: string): RequirementReading {
  const found = requirements.find((requirement) => requirement.id === id);
  if (found === undefined) throw new CreditableError('REQUIREMENT_NOT_FOUND');
  return found;
}
