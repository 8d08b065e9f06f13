import { mondayOf } from '../../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, addDays, addMonths } from '../../../rules/vocabulary/plain-date.ts';
import type { RecordFacts } from '../../../rules/vocabulary/commands/record-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { firstMondayFrom, mondaysBetween, planWeeks } from '../demo-week.ts';
import { type Session, individualSupervision, session } from '../session.ts';
import { texasCounselorFacts } from '../texas-counselor-facts.ts';

const MONTHS = 20;

/**
 * Everything is met; the packet can be assembled and filed.
 * Texas wants four hours of supervision in every month with counseling, so the story begins with the first Monday of a
 * month and ends with the last week that lies wholly in one.
 * @param today - the day on which the demo is laid out.
 */
export function ready(today: PlainDate): DemoStory {
  const thisMonth = `${today.slice(0, 7)}-01` as PlainDate;
  const firstDay = firstMondayFrom(addMonths(thisMonth, -MONTHS));
  const mondays = mondaysBetween(firstDay, addDays(mondayOf(addDays(thisMonth, 2)), -7));
  return {
    number: 10,
    name: 'Basil Honeydale',
    license: 'TX-LPC',
    timeZone: 'America/Chicago',
    supervisor: 'cornelius',
    settings: ['willow-tx'],
    facts: facts(addDays(firstDay, -30)),
    agreement: { from: firstDay, signedOn: addDays(firstDay, -14) },
    weeks: planWeeks(mondays, typicalWeek, ['signed', 'signed']),
    ending: { kind: 'open' },
  };
}

function facts(issuedOn: PlainDate): RecordFacts {
  const usual = texasCounselorFacts(issuedOn);
  return { ...usual, answers: { ...usual.answers, 'supervisor-documentation': true } };
}

function typicalWeek(): Session[] {
  return [
    session('Mon', 'counseling-individual', 6),
    session('Tue', 'counseling-individual', 6),
    individualSupervision('Wed', 1.5),
    session('Wed', 'counseling-group', 3),
    session('Thu', 'counseling-family', 3),
    session('Thu', 'documentation', 5),
    session('Fri', 'documentation', 7),
    session('Fri', 'consultation', 2),
    session('Wed', 'case-management', 4),
  ];
}
