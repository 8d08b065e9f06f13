import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts } from '../journey-facts.ts';

/** A proposed agreement waits for its supervisor: until it is signed, hours under it do not count. */
export function signAgreement({ proposed, phase }: JourneyFacts): readonly Owed[] {
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  return proposed.map(({ agreementId, supervisorId, proposedOn }) => ({
    id: `sign-agreement:${agreementId}`,
    kind: 'sign-agreement',
    subjectId: agreementId,
    ownerId: supervisorId,
    supervisorIds: [supervisorId],
    beganOn: proposedOn,
    dueOn: null,
    pauses: true,
    sentence: 'Supervision agreement: not signed, so that hours under it do not count yet',
    citation: null,
    confidence: null,
  }));
}
