import { findSubjects } from '../../db/operations/fleet/find-subjects.ts';
import type { RunScope } from '../../db/operations/fleet/keep-findings.ts';
import type { FleetPart } from '../../rules/vocabulary/fleet.ts';
import type { Dependencies } from '../dependencies.ts';
import { examine } from './examine.ts';
import type { Part } from './part.ts';
import { applicationsPart } from './parts/applications.ts';
import { journeysPart } from './parts/journeys.ts';
import { noticesPart } from './parts/notices.ts';
import { rolloutsPart } from './parts/rollouts.ts';
import { supervisorsPart } from './parts/supervisors.ts';

/** So many are looked at at once. */
const AT_ONCE = 5;

/** A batch of one part of a run. */
export interface FleetBatch extends RunScope {
  readonly part: FleetPart;
  /** Whether it only finds and reports. */
  readonly dryRun: boolean;
  /** The subject after which it goes on; null at the beginning. */
  readonly after: string | null;
  /** How many at most. */
  readonly most: number;
  /** ISO instant. */
  readonly at: string;
}

/** What a batch came to. */
export interface FleetBatchDone {
  /** The last subject; null where none is left. */
  readonly last: string | null;
  readonly lookedAt: number;
  /** Letters that were stored, each with the ISO instant at which it is to be delivered. */
  readonly letters: readonly { readonly noticeId: string; readonly dueAt: string }[];
}

/**
 * Goes over the next subjects of one part of a fleet job, keeps what it finds and, unless it is to change nothing, heals it.
 * Done twice it keeps and heals nothing twice.
 * @param dependencies - everything impure.
 * @returns the activity.
 */
export function fleetBatch(dependencies: Dependencies) {
  const parts: Readonly<Record<Exclude<FleetPart, 'people'>, Part>> = {
    journeys: journeysPart(dependencies),
    applications: applicationsPart(dependencies),
    rollouts: rolloutsPart(dependencies),
    supervisors: supervisorsPart(dependencies),
    notices: noticesPart(dependencies),
  };
  return async (batch: FleetBatch): Promise<FleetBatchDone> => {
    const { organizationId, part, most } = batch;
    const ids = await findSubjects(dependencies.db, part, batch);
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      const turn = ids.slice(first, first + AT_ONCE);
      await Promise.all(
        turn.map((subjectId) =>
          examine(dependencies.db, parts[part as 'journeys'], { ...batch, organizationId, subjectId }),
        ),
      );
    }
    return { last: ids.length < most ? null : (ids.at(-1) ?? null), lookedAt: ids.length, letters: [] };
  };
}
