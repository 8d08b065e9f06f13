import { readRecord } from '../../db/operations/record/read-record.ts';
import {
  type ItemPreview,
  type Turn,
  type WaitingItem,
  findTurn,
  keepPreviews,
} from '../../db/operations/rollout/rollout-items.ts';
import { findSuperviseeZone } from '../../db/operations/journey/find-supervisee-zone.ts';
import { compareRules } from '../../rules/proposals/compare-rules.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import type { RequirementChange } from '../../rules/vocabulary/rules-comparison.ts';
import type { Dependencies } from '../dependencies.ts';

/** A number of the law that changes and leaves the person where they were is nothing to write a letter about. */
function matters({ before, after }: RequirementChange): boolean {
  return before?.verdict !== after?.verdict || (before?.short ?? 0) !== (after?.short ?? 0);
}

/** Which journeys of a rollout. */
export interface Batch extends Omit<Turn, 'work'> {
  /** ISO instant; its day where each supervisee lives is the day of the comparison. */
  readonly at: string;
}

/**
 * Works out what newer rules would change for the next journeys of a rollout, and keeps it: the same record on the same
 * day under both. It changes nothing for anybody.
 * @param dependencies - the database and the evaluators.
 * @returns the activity; it answers the last journey of this turn, null when none was left.
 */
export function previewBatch({ db, evaluatorFor }: Pick<Dependencies, 'db' | 'evaluatorFor'>) {
  return async ({ at, ...turn }: Batch): Promise<string | null> => {
    const { organizationId } = turn;
    const { items, last } = await findTurn(db, { ...turn, work: 'preview' });
    const previews: ItemPreview[] = [];
    for (const item of items) previews.push(await preview(item));
    await keepPreviews(db, organizationId, previews);
    return last;

    async function preview({ itemId, journeyId, license, beforeSha256, sha256 }: WaitingItem): Promise<ItemPreview> {
      const scope = { organizationId, journeyId };
      const { record } = await readRecord(db, scope);
      const asOf = dateAt(at, await findSuperviseeZone(db, scope));
      const under = async (hash: string) =>
        (await evaluatorFor({ organizationId, license, sha256: hash })).evaluate({ license, record, asOf });
      const [before, after] = [await under(beforeSha256), await under(sha256)];
      const { gainedMinutes, changes, sentence } = compareRules(before, after, 'You');
      const changed = gainedMinutes !== 0 || before.verdict !== after.verdict || changes.some(matters);
      return { itemId, changed, gainedMinutes, verdictBefore: before.verdict, verdictAfter: after.verdict, sentence };
    }
  };
}
