import type { NewFinding } from '../../../db/operations/fleet/keep-findings.ts';
import type { FindingKind } from '../../../rules/vocabulary/fleet.ts';
import { type CheckedTrail, checkTrail } from '../../audit/check-trail.ts';
import { exportHead, isHeadDue, troubleOf } from '../../audit/export-head.ts';
import type { TrailName } from '../../audit/signed-head.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Part, Subject } from '../part.ts';

const TRAILS: readonly TrailName[] = ['changes', 'access'];

/** The audit trail and the log of access: whether each is as it was written, and whether its head is kept outside the database. */
export function trailPart({ db, audit }: Pick<Dependencies, 'db' | 'audit'>): Part {
  // A run looks twice and then heals; a long trail is gone over once for all three.
  const checked = new Map<string, { readonly at: string; readonly trails: Promise<CheckedTrail[]> }>();
  const check = ({ organizationId, at }: Subject): Promise<CheckedTrail[]> => {
    const known = checked.get(organizationId);
    if (known?.at === at) return known.trails;
    const trails = Promise.all(TRAILS.map((trail) => checkTrail(db, organizationId, audit, { trail })));
    checked.set(organizationId, { at, trails });
    trails.catch(() => checked.delete(organizationId));
    return trails;
  };
  return {
    async find(subject) {
      const trails = await check(subject);
      const findings = trails.flatMap((trail) => findingOf(subject, trail) ?? []);
      // Of one kind there is one finding: what is said of either chain stands in it.
      return [...Map.groupBy(findings, ({ kind }) => kind).values()].flatMap(([first, second]) => {
        if (first === undefined || second === undefined) return first ?? [];
        return [{ ...first, found: `${first.found} ${second.found}` }];
      });
    },
    async heal(subject) {
      // What is false is never signed, and does not keep the other from being signed.
      const soundFirst = (await check(subject)).toSorted(
        (one, other) => Number(isTroubled(one)) - Number(isTroubled(other)),
      );
      for (const trail of soundFirst) await exportHead(audit, trail, subject.at);
      // Whether it is well now is seen by looking anew.
      checked.delete(subject.organizationId);
    },
  };
}

function isTroubled(trail: CheckedTrail): boolean {
  return troubleOf(trail) !== null;
}

function findingOf({ subjectId }: Subject, checked: CheckedTrail): NewFinding | null {
  const { fault, problems, last, lastHead, trail } = checked;
  const which = trail === 'access' ? 'Log of access: ' : '';
  const finding = (kind: FindingKind, expected: string, found: string): NewFinding => {
    return { kind, subjectId, journeyId: null, expected, found: `${which}${found}` };
  };
  if (fault !== null) return finding('trail-broken', 'every entry as it was written', fault.sentence);
  if (problems.length > 0)
    return finding('head-unsound', 'signed by a known key', problems.map(({ sentence }) => sentence).join(' '));
  if (!isHeadDue(checked)) return null;
  const found = lastHead === null ? 'none' : `of entry ${String(lastHead.sequence)}`;
  return finding('head-due', `the head of entry ${String(last?.sequence)} kept outside`, found);
}
