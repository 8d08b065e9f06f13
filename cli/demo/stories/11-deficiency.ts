import { mondayOf } from '../../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import type { RecordFacts } from '../../../rules/vocabulary/commands/record-facts.ts';
import { californiaFactsBefore, wellUnderWay } from '../california-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { type Session, groupSupervision, individualSupervision, session } from '../session.ts';

const WEEKS = 112;

/**
 * The packet was filed ten weeks ago and the board has asked for more: 20 days are left to answer.
 * @param today - the day on which the demo is laid out.
 */
export function deficiency(today: PlainDate): DemoStory {
  const filedOn = addDays(mondayOf(today), -70);
  const mondays = mondaysUntil(lastFullWeek(filedOn), WEEKS);
  const firstDay = addDays(lastFullWeek(filedOn), -7 * (WEEKS - 1));
  return {
    number: 11,
    name: 'Tansy Larkwhistle',
    license: 'CA-LMFT',
    timeZone: 'America/Los_Angeles',
    supervisor: 'beatrix',
    settings: ['harbor-ca'],
    facts: facts(firstDay),
    agreement: { from: firstDay, signedOn: firstDay },
    weeks: planWeeks(mondays, typicalWeek),
    ending: {
      kind: 'filed',
      filedOn,
      deficiency: {
        receivedOn: addDays(today, -10),
        dueOn: addDays(today, 20),
        summary: 'The certificates for suicide risk assessment (6 hours) and telehealth (3 hours) were not enclosed.',
      },
    },
  };
}

function facts(firstDay: PlainDate): RecordFacts {
  const usual = wellUnderWay(californiaFactsBefore(firstDay), addDays(firstDay, 150));
  return { ...usual, answers: { ...usual.answers, 'experience-verification': true } };
}

function typicalWeek(): Session[] {
  return [
    session('Mon', 'counseling-individual', 6),
    session('Tue', 'counseling-individual', 6),
    session('Wed', 'counseling-couple', 3),
    session('Wed', 'counseling-family', 2),
    individualSupervision('Thu', 1),
    groupSupervision('Thu', 2, 6),
    session('Fri', 'documentation', 7),
  ];
}
