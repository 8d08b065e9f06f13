import { formatDate } from '../../explain/format-date.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { type PlainDate, addDays } from '../../vocabulary/plain-date.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** How long before its last day a credential is spoken of, and how long after. */
const DAYS_AHEAD = 90;
const DAYS_AFTER = 30;

/** A registration of the supervisee that ends soon, or has just ended, with no later one of the same kind behind it. */
export function renewCredential(facts: JourneyFacts): readonly Owed[] {
  const { phase, asOf, superviseeId, record } = facts;
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  return latestOfEach(record.registrations ?? []).flatMap(({ jurisdiction, credential, expiresOn }): Owed[] => {
    if (expiresOn === undefined || expiresOn > addDays(asOf, DAYS_AHEAD) || expiresOn < addDays(asOf, -DAYS_AFTER))
      return [];
    return [
      {
        id: `renew-credential:${jurisdiction}:${credential}:${expiresOn}`,
        kind: 'renew-credential',
        subjectId: `${jurisdiction} ${credential}`,
        ownerId: superviseeId,
        supervisorIds: supervisorsOn(record, asOf),
        beganOn: addDays(expiresOn, -DAYS_AHEAD),
        dueOn: expiresOn,
        pauses: false,
        sentence: `The registration as ${credential} (${jurisdiction}) ${expiresOn < asOf ? 'ended' : 'ends'} on ${formatDate(expiresOn)}`,
        citation: null,
        confidence: null,
      },
    ];
  });
}

interface Held {
  readonly jurisdiction: string;
  readonly credential: string;
  readonly expiresOn?: PlainDate | undefined;
}

/** Of each credential the one that ends last; one without an end outlasts all. */
function latestOfEach(held: readonly Held[]): readonly Held[] {
  const latest = new Map<string, Held>();
  for (const one of held) {
    const key = `${one.jurisdiction} ${one.credential}`;
    const known = latest.get(key);
    if (known === undefined || outlasts(one, known)) latest.set(key, one);
  }
  return [...latest.values()];
}

function outlasts({ expiresOn: a }: Held, { expiresOn: b }: Held): boolean {
  if (b === undefined) return false;
  return a === undefined || a > b;
}
