import { countOldSignIns, removeOldSignIns, sumOf } from '../../../db/operations/sign-in/old-sign-ins.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Part } from '../part.ts';

/** Ways in that are long over: sessions, links, attempts, tokens, and browsers of reviewers. */
export function signInsPart({ db }: Pick<Dependencies, 'db'>): Part {
  return {
    async find({ organizationId, subjectId, at }) {
      const old = sumOf(await countOldSignIns(db, { organizationId, at }));
      if (old === 0) return [];
      return [{ kind: 'sign-ins-old', subjectId, journeyId: null, expected: 'none', found: String(old) }];
    },
    async heal({ organizationId, at }) {
      await removeOldSignIns(db, { organizationId, at });
    },
  };
}
