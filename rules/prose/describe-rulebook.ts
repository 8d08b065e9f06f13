import { type LoadedCase } from '../rulebooks/load-cases.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type NumberReading } from '../vocabulary/reading/number-reading.ts';
import { type RequirementReading } from '../vocabulary/reading/requirement-reading.ts';
import { type RulebookReading } from '../vocabulary/reading/rulebook-reading.ts';
import { describeCases } from './cases/describe-cases.ts';
import { describeCounting } from './describe-counting.ts';
import { describeHistory } from './describe-history.ts';
import { describeElections, describeForWhom, describePaths } from './describe-identity.ts';
import { describeNumber } from './describe-number.ts';
import { describeOpen } from './describe-open.ts';
import { describeReadings } from './describe-readings.ts';
import { describeRequirement } from './describe-requirement.ts';
import { lookupIn } from './lookup.ts';
import { summarizeRulebook } from '../rulebooks/summarize-rulebook.ts';

/**
 * Puts a whole rulebook in plain words, so that somebody who is no programmer can check it against the law.
 * @param rulebook - checked and hashed.
 * @param cases - its worked cases.
 * @throws RangeError when a sentence would need a name that the rulebook does not have.
 */
export function describeRulebook(rulebook: Rulebook, cases: readonly LoadedCase[] = []): RulebookReading {
  const { identity } = rulebook;
  const lookup = lookupIn(rulebook);
  const requirements = rulebook.requirements.map((row) => describeRequirement(rulebook, row));
  const numbers = numbersOf(rulebook, requirements);
  return {
    ...summarizeRulebook(rulebook),
    forWhom: describeForWhom(rulebook),
    headline: lookup.requirement(identity.headline),
    paths: describePaths(lookup),
    elections: describeElections(identity),
    requirements,
    numbers,
    counting: describeCounting(lookup),
    readings: describeReadings(rulebook),
    notes: identity.notes,
    open: describeOpen(rulebook, numbers),
    history: describeHistory(rulebook),
    sources: identity.sources,
    cases: describeCases(cases, lookup),
  };
}

function numbersOf({ parameters }: Rulebook, requirements: readonly RequirementReading[]): NumberReading[] {
  return Object.entries(parameters).map(([name, parameter]) => {
    const speaking = requirements.filter(({ numbers }) => numbers.some((number) => number.name === name));
    return describeNumber(
      name,
      parameter,
      speaking.map(({ id }) => id),
    );
  });
}
