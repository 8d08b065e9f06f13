import { formatDate } from '../explain/format-date.ts';
import type { Owed } from '../vocabulary/obligation.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';

/** Something that somebody must keep valid. */
export interface HeldCredential {
  /** What it is called in a sentence, for one "The license LMFT (CA)". */
  readonly what: string;
  /** The same for a renewal of the same thing. */
  readonly subjectId: string;
  /** Its last day; null where it has no end. */
  readonly expiresOn: PlainDate | null;
}

/** The ladder begins so many days before the last day. */
const LADDER_DAYS = 90;

/** It is found earlier than the ladder begins, since a quiet journey is looked at every four weeks only. */
const SEEN_DAYS = LADDER_DAYS + 40;

/** So many days after its last day it is still spoken of. */
const AFTER_DAYS = 30;

/**
 * Finds the credentials of somebody that end soon or have just ended, with no later one of the same kind behind them.
 * @param held - everything on file, renewals among them.
 * @param owner - who holds it, and whom it concerns besides.
 * @param asOf - the day on which it is asked.
 */
export function endingCredentials(
  held: readonly HeldCredential[],
  owner: Pick<Owed, 'ownerId' | 'supervisorIds'>,
  asOf: PlainDate,
): readonly Owed[] {
  return latestOfEach(held).flatMap(({ what, subjectId, expiresOn }): Owed[] => {
    if (expiresOn === null || expiresOn > addDays(asOf, SEEN_DAYS) || expiresOn < addDays(asOf, -AFTER_DAYS)) return [];
    return [
      {
        id: `renew-credential:${subjectId}:${expiresOn}`,
        kind: 'renew-credential',
        subjectId,
        ...owner,
        beganOn: addDays(expiresOn, -LADDER_DAYS),
        dueOn: expiresOn,
        pauses: false,
        sentence: `${what} ${expiresOn < asOf ? 'ended' : 'ends'} on ${formatDate(expiresOn)}`,
        citation: null,
        confidence: null,
      },
    ];
  });
}

/** Of each credential the one that ends last; one without an end outlasts all. */
function latestOfEach(held: readonly HeldCredential[]): readonly HeldCredential[] {
  const latest = new Map<string, HeldCredential>();
  for (const one of held) {
    const known = latest.get(one.subjectId);
    if (known === undefined || outlasts(one, known)) latest.set(one.subjectId, one);
  }
  return [...latest.values()];
}

function outlasts({ expiresOn: a }: HeldCredential, { expiresOn: b }: HeldCredential): boolean {
  if (b === null) return false;
  return a === null || a > b;
}
