import { mondayOf } from '../../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, addDays, addMonths, addYears } from '../../../rules/vocabulary/plain-date.ts';
import type { RecordFacts } from '../../../rules/vocabulary/commands/record-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { type Session, individualSupervision, session } from '../session.ts';

const WEEKS = 160;
/** 150 weeks of six hours make 900 hours by video, of which 750 count. */
const WEEKS_WITH_VIDEO = 150;
const WEEKS_WITH_MORE_IN_PERSON = 110;

/**
 * 900 of 1,600 direct hours were by video and 750 of those count; 480 of 500 couple and family hours.
 * @param today - the day on which the demo is laid out.
 */
export function technology(today: PlainDate): DemoStory {
  const firstDay = addDays(lastFullWeek(today), -7 * (WEEKS - 1));
  return {
    number: 5,
    name: 'Hazel Moonwhistle',
    license: 'TX-LMFT',
    timeZone: 'America/Chicago',
    supervisor: 'beatrix',
    settings: ['willow-tx'],
    facts: facts(addDays(firstDay, -3)),
    agreement: { from: firstDay, signedOn: addDays(firstDay, -3) },
    nextAgreement: { setting: 'cedar-tx', from: addDays(mondayOf(today), 7) },
    weeks: planWeeks(mondaysUntil(lastFullWeek(today), WEEKS), typicalWeek, ['signed', 'signed']),
    ending: { kind: 'open' },
  };
}

function facts(issuedOn: PlainDate): RecordFacts {
  const awardedOn = addDays(issuedOn, -48);
  return {
    degree: {
      awardedOn,
      level: 'master',
      field: 'marriage-and-family-therapy',
      programStartedOn: addMonths(awardedOn, -33),
    },
    registrations: [
      {
        jurisdiction: 'TX',
        credential: 'LMFT-Associate',
        appliedOn: addDays(issuedOn, -30),
        issuedOn,
        expiresOn: addYears(issuedOn, 6),
      },
    ],
    // Texas asks for both exams before the associate license.
    exams: [
      { exam: 'National MFT Exam', passedOn: addDays(issuedOn, -25) },
      { exam: 'Texas Jurisprudence Exam', passedOn: addDays(issuedOn, -20) },
    ],
    answers: { 'internship-min': 300, 'supervision-file': true },
  };
}

function typicalWeek(index: number): Session[] {
  return [
    ...(index < WEEKS_WITH_VIDEO ? [session('Mon', 'counseling-individual', 6, { medium: 'video' })] : []),
    session('Tue', 'counseling-family', 3),
    ...(index < WEEKS_WITH_MORE_IN_PERSON ? [session('Wed', 'counseling-individual', 2)] : []),
    session('Thu', 'documentation', 10),
    individualSupervision('Fri', 1.5),
  ];
}
