import { readOpenApplication } from '../../../db/operations/fleet/read-subject.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Part } from '../part.ts';

/** Applications with the board: whether each open one is followed. */
export function applicationsPart({ db, fleet }: Pick<Dependencies, 'db' | 'fleet'>): Part {
  return {
    async find({ organizationId, subjectId }) {
      const open = await readOpenApplication(db, organizationId, subjectId);
      if (open === null || (await fleet.applicationRuns(open.journeyId))) return [];
      const { journeyId } = open;
      return [{ kind: 'application-not-running', subjectId, journeyId, expected: 'runs', found: 'nothing runs' }];
    },
    async heal({ organizationId, subjectId }) {
      const open = await readOpenApplication(db, organizationId, subjectId);
      if (open !== null) await fleet.startApplication({ organizationId, ...open });
    },
  };
}
