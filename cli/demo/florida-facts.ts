import type { RecordFacts } from '../../rules/vocabulary/commands/record-facts.ts';
import { type PlainDate, addDays, addMonths } from '../../rules/vocabulary/plain-date.ts';

/**
 * Degree and intern registration of a Floridian mental health counselor in training; a registration lives 60 months.
 * @param expiresOn - the day on which the registration ends.
 */
export function floridaFacts(expiresOn: PlainDate): RecordFacts {
  const issuedOn = addMonths(expiresOn, -60);
  return {
    degree: { awardedOn: addDays(issuedOn, -79), level: 'master', field: 'counseling' },
    registrations: [
      { jurisdiction: 'FL', credential: 'RMHCI', appliedOn: addDays(issuedOn, -50), issuedOn, expiresOn },
    ],
    answers: { supervisor: true, 'raw-data': true, 'supervise-until-licensed': true },
  };
}
