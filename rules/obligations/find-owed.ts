import type { Owed } from '../vocabulary/obligation.ts';
import type { Finder, JourneyFacts } from './journey-facts.ts';
import { answerDeficiency } from './kinds/answer-deficiency.ts';
import { logHours } from './kinds/log-hours.ts';
import { resubmitWeek } from './kinds/resubmit-week.ts';
import { signAgreement } from './kinds/sign-agreement.ts';
import { signWeek } from './kinds/sign-week.ts';

/** One finder for each kind of obligation. */
const FINDERS: readonly Finder[] = [signWeek, resubmitWeek, logHours, signAgreement, answerDeficiency];

/**
 * Finds everything that is owed in a journey as its record stands. Nothing is remembered from one look to the next: what
 * was done is no longer found, and what was missed while nobody looked is found now.
 */
export async function findOwed(facts: JourneyFacts): Promise<readonly Owed[]> {
  const found: Owed[] = [];
  for (const find of FINDERS) found.push(...(await find(facts)));
  return found;
}
