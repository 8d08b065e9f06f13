import { Engine } from 'json-rules-engine';
import { STRICT_OPERATORS } from '../../../rules/engine/strict-operators.ts';
import { type Facts } from '../../../rules/engine/unknown.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';

/**
 * The rule engine used as its examples use it: built anew for each person, with every figure a function that goes through
 * the log again. It adds up plain sums, cuts nothing and explains nothing, so that it does less than a count.
 * @param ready - every other fact, from a count made before.
 */
export async function runNaively(rulebook: Rulebook, record: ExperienceRecord, ready: Facts): Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: false });
  for (const operator of STRICT_OPERATORS) engine.addOperator(operator);
  for (const { id, conditions, superseded } of rulebook.requirements) {
    if (conditions !== undefined && superseded === undefined)
      engine.addRule({ name: id, conditions: structuredClone(conditions) as never, event: { type: id } });
  }
  for (const [name, value] of Object.entries(ready)) engine.addFact(name, value);
  for (const [name, measure] of Object.entries(rulebook.counting.measures)) {
    if (!('category' in measure) || measure.category === undefined) continue;
    const activities = rulebook.counting.categories[measure.category]?.select.activities ?? [];
    const isNumber = typeof ready[name] === 'number';
    if (!isNumber) continue;
    engine.addFact(name, () =>
      record.log
        .filter(({ activity, signedOn }) => signedOn !== undefined && activities.includes(activity))
        .map(({ minutes }) => minutes)
        .reduce((sum, minutes) => sum + minutes, 0),
    );
  }
  const { results, failureResults } = await engine.run();
  return results.length + failureResults.length;
}
