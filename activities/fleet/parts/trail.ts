import type { FindingKind } from '../../../rules/vocabulary/fleet.ts';
import { type CheckedTrail, checkTrail } from '../../audit/check-trail.ts';
import { exportHead, isHeadDue } from '../../audit/export-head.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Part, Subject } from '../part.ts';

/** The audit trail: whether it is as it was written, and whether its head is kept outside the database. */
export function trailPart({ db, audit }: Pick<Dependencies, 'db' | 'audit'>): Part {
  // A run looks twice and then heals; a long trail is gone over once for all three.
  const checked = new Map<string, { readonly at: string; readonly trail: Promise<CheckedTrail> }>();
  const check = ({ organizationId, at }: Subject): Promise<CheckedTrail> => {
    const known = checked.get(organizationId);
    if (known?.at === at) return known.trail;
    const trail = checkTrail(db, organizationId, audit);
    checked.set(organizationId, { at, trail });
    trail.catch(() => checked.delete(organizationId));
    return trail;
  };
  return {
    async find(subject) {
      const { subjectId } = subject;
      const trail = await check(subject);
      const { fault, problems, last, lastHead } = trail;
      const finding = (kind: FindingKind, expected: string, found: string) => {
        return [{ kind, subjectId, journeyId: null, expected, found }];
      };
      if (fault !== null) return finding('trail-broken', 'every entry as it was written', fault.sentence);
      if (problems.length > 0)
        return finding('head-unsound', 'signed by a known key', problems.map(({ sentence }) => sentence).join(' '));
      if (!isHeadDue(trail)) return [];
      const found = lastHead === null ? 'none' : `of entry ${String(lastHead.sequence)}`;
      return finding('head-due', `the head of entry ${String(last?.sequence)} kept outside`, found);
    },
    async heal(subject) {
      await exportHead(audit, await check(subject), subject.at);
      // Whether it is well now is seen by looking anew.
      checked.delete(subject.organizationId);
    },
  };
}
