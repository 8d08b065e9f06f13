import type { GateItem } from './journey-page.ts';

/** What the gate is decided from. */
export interface GateFacts {
  readonly hasDegree: boolean;
  readonly hasRegistration: boolean;
  /** A supervision agreement is signed; of several, one suffices to begin. */
  readonly hasSignedAgreement: boolean;
  /** A supervisor with an agreement, signed or not, holds a license that covers its first day. */
  readonly hasLicensedSupervisor: boolean;
}

/** What must be there before hours may count, in the order in which it is usually obtained. */
export function gateOf(facts: GateFacts): GateItem[] {
  return [
    item('degree', 'Qualifying degree recorded', facts.hasDegree, 'Record the degree with the day it was awarded.'),
    item(
      'registration',
      'Registration with the board',
      facts.hasRegistration,
      'Record the registration or associate license.',
    ),
    item(
      'supervisor',
      'Supervisor licensed',
      facts.hasLicensedSupervisor,
      "Name a supervisor and record the supervisor's license.",
    ),
    item(
      'agreement',
      'Supervision agreement signed',
      facts.hasSignedAgreement,
      'Have the supervisor sign the agreement.',
    ),
  ];
}

function item(id: GateItem['id'], label: string, done: boolean, next: string): GateItem {
  return { id, label, done, next: done ? null : next };
}
