import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { JourneyRules } from '../../db/views/get-journey-rules.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { RulebookSummary } from '../../rules/vocabulary/reading/rulebook-summary.ts';
import type { RulesVersion } from '../../rules/vocabulary/rules-version.ts';
import type { Services } from '../services.ts';

/** The rules of a license as they are today, and those that a journey could adopt. */
export interface OfferedRules {
  readonly present: RulesVersion;
  /** Null where they are the ones that hold. */
  readonly offered: RulesVersion | null;
}

/**
 * Finds the rules that a journey could adopt: those named, or the present ones of its license.
 * @param sha256 - the hash of the rules asked for.
 * @throws RULES_CHANGED when they are neither the present ones nor ones that it had before.
 */
export function findOfferedRules(
  { rulebooks }: Pick<Services, 'rulebooks'>,
  { license, rulebook: pinned, earlier }: JourneyRules,
  sha256?: string,
): OfferedRules {
  const { identity, sha256: presentSha256 } = rulebooks.read(license);
  const present = { version: identity.version, sha256: presentSha256 };
  const wanted = sha256 ?? present.sha256;
  if (wanted === pinned.sha256) return { present, offered: null };
  const offered = [present, ...earlier].find((one) => one.sha256 === wanted);
  if (offered === undefined) throw new CreditableError('RULES_CHANGED', { license });
  return { present, offered };
}

/**
 * The present rules of a journey's license, where the journey is counted under others.
 * @returns null where they are the same, or where the license has no rules any more.
 */
export function findNewerRules(
  { rulebooks }: Pick<Services, 'rulebooks'>,
  { row, rulebook }: Pick<JourneyPage, 'row' | 'rulebook'>,
): RulebookSummary | null {
  const present = rulebooks.list().find(({ license }) => license === row.license);
  return present === undefined || present.sha256 === rulebook.sha256 ? null : present;
}
