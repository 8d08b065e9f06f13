import { readOpenRollout } from '../../../db/operations/fleet/read-subject.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Part } from '../part.ts';

/** Rollouts of newer rules: whether each unfinished one is carried. */
export function rolloutsPart({ db, fleet }: Pick<Dependencies, 'db' | 'fleet'>): Part {
  return {
    async find({ organizationId, subjectId }) {
      const state = await readOpenRollout(db, organizationId, subjectId);
      if (state === null || (await fleet.rolloutRuns(subjectId))) return [];
      return [
        { kind: 'rollout-not-running', subjectId, journeyId: null, expected: `runs, ${state}`, found: 'nothing runs' },
      ];
    },
    async heal({ organizationId, subjectId }) {
      const state = await readOpenRollout(db, organizationId, subjectId);
      if (state !== null) await fleet.startRollout({ organizationId, rolloutId: subjectId, state });
    },
  };
}
