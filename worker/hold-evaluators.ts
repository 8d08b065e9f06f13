import type { Dependencies } from '../activities/dependencies.ts';
import type { Database } from '../db/open-database.ts';
import { getRulebook } from '../db/operations/rulebook/get-rulebook.ts';
import { type HeldEvaluator, holdEvaluator } from '../rules/evaluate/hold-evaluator.ts';
import { loadRulebook } from '../rules/rulebooks/load-rulebook.ts';
import type { Rulebook } from '../rules/rulebooks/rulebook.ts';

/**
 * Keeps one evaluator for each rulebook in use. A journey is counted under the rulebook that it is pinned to: the one of
 * this program while the hashes agree, else the one that was kept when the journey was opened.
 * @param db - where rulebooks are kept.
 */
export function holdEvaluators(db: Database): Dependencies['evaluatorFor'] {
  const held = new Map<string, HeldEvaluator>();
  return async (pinned) => {
    const known = held.get(pinned.sha256);
    if (known !== undefined) return known;
    const rulebook = await findRulebook(db, pinned);
    const evaluator = holdEvaluator(() => rulebook);
    held.set(pinned.sha256, evaluator);
    return evaluator;
  };
}

async function findRulebook(db: Database, pinned: Parameters<Dependencies['evaluatorFor']>[0]): Promise<Rulebook> {
  const current = loadRulebook(pinned.license);
  return current.sha256 === pinned.sha256 ? current : getRulebook(db, pinned);
}
