import { findSubjects } from '../../db/operations/fleet/find-subjects.ts';
import type { RunScope } from '../../db/operations/fleet/keep-findings.ts';
import { FLEET_PARTS, type FleetPart } from '../../rules/vocabulary/fleet.ts';
import type { Dependencies } from '../dependencies.ts';
import { type DueLetter, digestPerson } from './digest/digest-person.ts';
import { examine } from './examine.ts';
import type { Part } from './part.ts';
import { applicationsPart } from './parts/applications.ts';
import { documentsPart } from './parts/documents.ts';
import { journeysPart } from './parts/journeys.ts';
import { noticesPart } from './parts/notices.ts';
import { rolloutsPart } from './parts/rollouts.ts';
import { signInsPart } from './parts/sign-ins.ts';
import { supervisorsPart } from './parts/supervisors.ts';
import { trailPart } from './parts/trail.ts';
import { tellLeft } from './tell-left.ts';

/** So many are looked at at once. */
const AT_ONCE = 5;

/** The jobs of which directors are told what could not be healed. */
const TOLD = ['reconcile', 'audit', 'documents'] as const;

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
  /** Letters that are stored and not delivered. */
  readonly letters: readonly DueLetter[];
}

/**
 * Goes over the next subjects of one part of a fleet job, keeps what it finds and, unless it is to change nothing, heals it.
 * With the last part of a job that heals the directors are told what could not be healed.
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
    'sign-ins': signInsPart(dependencies),
    notices: noticesPart(dependencies),
    trail: trailPart(dependencies),
    documents: documentsPart(dependencies),
  };
  const digest = digestPerson(dependencies);
  const tell = tellLeft(dependencies);
  return async (batch: FleetBatch): Promise<FleetBatchDone> => {
    const { part, most } = batch;
    const ids = await findSubjects(dependencies.db, part, batch);
    const letters: DueLetter[] = [];
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      const turn = ids.slice(first, first + AT_ONCE).map((subjectId) => ({ ...batch, subjectId }));
      if (part === 'people') letters.push(...(await Promise.all(turn.map(digest))).flat());
      else await Promise.all(turn.map((examined) => examine(dependencies.db, parts[part], examined)));
    }
    const last = ids.length < most ? null : (ids.at(-1) ?? null);
    // By then the whole run has found what it finds.
    const told = TOLD.find((job) => FLEET_PARTS[job].at(-1) === part);
    if (told !== undefined && last === null && !batch.dryRun) letters.push(...(await tell(told, batch, batch.at)));
    return { last, lookedAt: ids.length, letters };
  };
}
