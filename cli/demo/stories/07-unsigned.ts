import { type PlainDate, addDays, addMonths } from '../../../rules/vocabulary/plain-date.ts';
import type { DemoStory } from '../demo-story.ts';
import { type WeekState, firstMondayFrom, lastFullWeek, mondaysBetween, planWeeks } from '../demo-week.ts';
import { type Session, individualSupervision, session } from '../session.ts';
import { texasCounselorFacts } from '../texas-counselor-facts.ts';

const MONTHS = 14;
const LAST_WEEKS: readonly WeekState[] = ['waiting', 'waiting', 'waiting', 'waiting', 'drafted'];

/**
 * Four weeks wait for the supervisor, the oldest for more than 28 days: the third rung of the ladder is reached.
 * The week after them is only drafted.
 * @param today - the day on which the demo is laid out.
 */
export function unsigned(today: PlainDate): DemoStory {
  // Texas wants four hours of supervision in every month, one begun late too: the story begins with the first Monday of one.
  const firstDay = firstMondayFrom(addMonths(`${today.slice(0, 7)}-01` as PlainDate, -MONTHS));
  return {
    number: 7,
    name: 'Sorrel Butterwick',
    license: 'TX-LPC',
    timeZone: 'America/Chicago',
    supervisor: 'cornelius',
    settings: ['willow-tx'],
    facts: texasCounselorFacts(addDays(firstDay, -28)),
    agreement: { from: firstDay, signedOn: addDays(firstDay, -14) },
    weeks: planWeeks(mondaysBetween(firstDay, lastFullWeek(today)), typicalWeek, LAST_WEEKS),
    ending: { kind: 'open' },
  };
}

function typicalWeek(): Session[] {
  return [
    session('Mon', 'counseling-individual', 6),
    session('Tue', 'counseling-individual', 5),
    session('Wed', 'counseling-group', 3),
    individualSupervision('Wed', 2),
    session('Thu', 'documentation', 7),
    session('Fri', 'case-management', 5),
  ];
}
