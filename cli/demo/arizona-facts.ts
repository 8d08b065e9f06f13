import type { RecordFacts } from '../../rules/vocabulary/commands/record-facts.ts';
import { type PlainDate, addDays } from '../../rules/vocabulary/plain-date.ts';

/**
 * Degree and master's license of an Arizonan clinical social worker in training.
 * @param issuedOn - the day on which the board issued the master's license.
 */
export function arizonaFacts(issuedOn: PlainDate): RecordFacts {
  return {
    degree: { awardedOn: addDays(issuedOn, -78), level: 'master', field: 'social-work', accreditation: 'CSWE' },
    registrations: [{ jurisdiction: 'AZ', credential: 'LMSW', appliedOn: addDays(issuedOn, -61), issuedOn }],
    answers: { degree: true, 'same-entity': true, evaluation: true },
  };
}
