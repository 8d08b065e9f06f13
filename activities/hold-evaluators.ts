import type { Dependencies } from './dependencies.ts';
import type { Database } from '../db/open-database.ts';
import { getRulebook } from '../db/operations/rulebook/get-rulebook.ts';
import { type HeldEvaluator, holdEvaluator } from '../rules/evaluate/hold-evaluator.ts';
import type { Rulebook } from '../rules/rulebooks/rulebook.ts';

/**
 * Keeps one evaluator for each rulebook in use. A journey is counted under the rulebook that it is pinned to: the one of
 * this program while the hashes agree, else the one that was kept when the journey was opened or adopted it.
 * @param db - where rulebooks are kept.
 * @param presentRules - the rules as this program brings them.
 */
export function holdEvaluators(db: Database, presentRules: Dependencies['presentRules']): Dependencies['evaluatorFor'] {
  const held = new Map<string, HeldEvaluator>();
  return async (pinned) => {
    const known = held.get(pinned.sha256);
    if (known !== undefined) return known;
    const rulebook = await findRulebook(presentRules(pinned.license), pinned, db);
    const evaluator = holdEvaluator(() => rulebook);
    held.set(pinned.sha256, evaluator);
    return evaluator;
  };
}

async function findRulebook(
  current: Rulebook,
  pinned: Parameters<Dependencies['evaluatorFor']>[0],
  db: Database,
): Promise<Rulebook> {
  return current.sha256 === pinned.sha256 ? current : getRulebook(db, pinned);
}
