import type { QuarterInHand } from '../../db/operations/attestation/read-quarters.ts';
import { attestationDueOn, attestationState } from '../../rules/vocabulary/attestation.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { ShownQuarter } from '../answers/quarter.ts';

/** A quarter as it is told: with where its attestation stands today, and by when it is due. */
export function showQuarter(found: QuarterInHand, today: PlainDate): ShownQuarter {
  const { signedHere: _, attestedWeeksSha256: __, minutesByActivity, attestation, ...quarter } = found;
  return {
    ...quarter,
    minutesByActivity: [...minutesByActivity],
    attestation:
      attestation === null ? null : { ...attestation, minutesByActivity: [...attestation.minutesByActivity] },
    state: attestationState(found, today),
    dueOn: attestationDueOn(found.quarter),
  };
}
