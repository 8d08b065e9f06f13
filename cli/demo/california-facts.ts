import type { RecordFacts } from '../../rules/vocabulary/commands/record-facts.ts';
import { type PlainDate, addDays, addMonths, addYears } from '../../rules/vocabulary/plain-date.ts';

/** The dates from the degree to the associate registration. */
export interface CaliforniaDates {
  readonly degreeOn: PlainDate;
  readonly appliedOn: PlainDate;
  readonly issuedOn: PlainDate;
}

/**
 * Degree and associate registration of a Californian marriage and family therapist in training.
 * A registration number lives six years from its issue.
 */
export function californiaFacts({ degreeOn, appliedOn, issuedOn }: CaliforniaDates): RecordFacts {
  return {
    degree: {
      awardedOn: degreeOn,
      level: 'master',
      field: 'marriage-and-family-therapy',
      programStartedOn: addMonths(degreeOn, -33),
      twelveUnitsOn: addMonths(degreeOn, -17),
    },
    registrations: [{ jurisdiction: 'CA', credential: 'AMFT', appliedOn, issuedOn, expiresOn: addYears(issuedOn, 6) }],
    answers: { degree: 60, 'supervisor-conflict': true },
  };
}

/**
 * What else is on file of somebody who has been supervised for a while: the first exam is passed and the forms are kept.
 * @param first - the facts of the first day.
 * @param examOn - the day on which the Law and Ethics Exam was passed.
 */
export function wellUnderWay(first: RecordFacts, examOn: PlainDate): RecordFacts {
  return {
    ...first,
    exams: [{ exam: 'California Law and Ethics Exam', passedOn: examOn }],
    answers: {
      ...first.answers,
      'supervision-content': true,
      'supervisor-load': 5,
      'oversight-agreement': true,
      'supervisor-self-assessment': true,
      'weekly-log': true,
    },
  };
}

/**
 * The usual order of things: the degree seven months and the registration five months before the first hour.
 * @param firstDay - the day of the first hour.
 */
export function californiaFactsBefore(firstDay: PlainDate): RecordFacts {
  return californiaFacts({
    degreeOn: addDays(firstDay, -220),
    appliedOn: addDays(firstDay, -197),
    issuedOn: addDays(firstDay, -154),
  });
}
