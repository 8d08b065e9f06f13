import type { RecordFacts } from '../../rules/vocabulary/commands/record-facts.ts';
import { type PlainDate, addDays, addMonths } from '../../rules/vocabulary/plain-date.ts';

/**
 * Degree and associate license of a Texan professional counselor in training; an associate license lives 60 months.
 * @param issuedOn - the day on which the council issued the associate license.
 */
export function texasCounselorFacts(issuedOn: PlainDate): RecordFacts {
  const awardedOn = addDays(issuedOn, -90);
  return {
    degree: {
      awardedOn,
      level: 'master',
      field: 'counseling',
      accreditation: 'CACREP',
      programStartedOn: addMonths(awardedOn, -33),
    },
    registrations: [
      {
        jurisdiction: 'TX',
        credential: 'LPC-Associate',
        appliedOn: addDays(issuedOn, -40),
        issuedOn,
        expiresOn: addMonths(issuedOn, 60),
      },
    ],
    // Texas asks for both exams before the associate license.
    exams: [
      { exam: 'National Counselor Examination', passedOn: addDays(issuedOn, -55) },
      { exam: 'Texas Jurisprudence Exam', passedOn: addDays(issuedOn, -48) },
    ],
    answers: { degree: 60, practicum: 600, 'supervise-until-licensed': true },
  };
}
