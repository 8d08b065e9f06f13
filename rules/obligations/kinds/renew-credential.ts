import type { Owed } from '../../vocabulary/obligation.ts';
import { endingCredentials } from '../held-credential.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** A registration of the supervisee, or another credential of theirs, that ends soon or has just ended. */
export function renewCredential({ phase, asOf, superviseeId, record, credentials }: JourneyFacts): readonly Owed[] {
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  const registrations = (record.registrations ?? []).map(({ jurisdiction, credential, expiresOn = null }) => ({
    what: `The registration as ${credential} (${jurisdiction})`,
    subjectId: `${jurisdiction} ${credential}`,
    expiresOn,
  }));
  const owner = { ownerId: superviseeId, supervisorIds: supervisorsOn(record, asOf) };
  return endingCredentials([...registrations, ...credentials], owner, asOf);
}
