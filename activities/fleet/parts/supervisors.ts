import { readStaffWordDueAt } from '../../../db/operations/fleet/read-subject.ts';
import type { Dependencies } from '../../dependencies.ts';
import { type Part, lateBefore } from '../part.ts';

/** Supervisors: whether their clocks are kept, and whether everybody was told in time. */
export function supervisorsPart({ db, fleet }: Pick<Dependencies, 'db' | 'fleet'>): Part {
  return {
    async find({ organizationId, subjectId, at }) {
      const about = { subjectId, journeyId: null };
      if (!(await fleet.clockRuns(subjectId)))
        return [{ kind: 'clock-not-running', ...about, expected: 'runs', found: 'nothing runs' }];
      const dueAt = await readStaffWordDueAt(db, organizationId, subjectId, lateBefore(at));
      if (dueAt === null) return [];
      return [{ kind: 'word-overdue', ...about, expected: `told ${dueAt}`, found: 'not told' }];
    },
    heal: ({ organizationId, subjectId }) => fleet.startClock({ organizationId, personId: subjectId }),
  };
}
