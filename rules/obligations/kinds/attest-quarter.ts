import { formatDate } from '../../explain/format-date.ts';
import { hoursInWords } from '../../explain/hours-in-words.ts';
import { openAttestations } from '../../vocabulary/attestation.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { addDays } from '../../vocabulary/plain-date.ts';
import { endOfQuarter } from '../../vocabulary/quarter.ts';
import type { JourneyFacts, SignedQuarter } from '../journey-facts.ts';

/** A quarter is found before it is over, since a quiet journey is looked at every four weeks; nobody is told before. */
const SEEN_DAYS = 31;

/** Quarters that ended longer ago are shown, and nobody is called for them any more. */
const OLDEST_DAYS = 200;

/** A quarter is over and its supervisor has not attested it: what is attested stays even when a supervisor is gone. */
export function attestQuarter({ phase, quarters, asOf }: JourneyFacts): readonly Owed[] {
  if (phase === 'licensed' || phase === 'withdrawn' || phase === 'onboarding') return [];
  return openAttestations(quarters, addDays(asOf, SEEN_DAYS))
    .filter(({ standing }) => endOfQuarter(standing.quarter) >= addDays(asOf, -OLDEST_DAYS))
    .map(({ standing, dueOn }) => owedFor(standing, dueOn));
}

function owedFor(standing: SignedQuarter, dueOn: Owed['dueOn']): Owed {
  const { quarter, supervisorId, settingId, settingName, minutesByActivity } = standing;
  const minutes = minutesByActivity.reduce((sum, { recorded }) => sum + recorded, 0);
  const ended = endOfQuarter(quarter);
  return {
    id: `attest-quarter:${supervisorId}:${settingId}:${quarter}`,
    kind: 'attest-quarter',
    subjectId: quarter,
    ownerId: supervisorId,
    supervisorIds: [supervisorId],
    beganOn: addDays(ended, 1),
    dueOn,
    pauses: false,
    sentence: `The quarter that ended on ${formatDate(ended)} at ${settingName}, ${hoursInWords(minutes)}: not attested`,
    citation: null,
    confidence: null,
  };
}
