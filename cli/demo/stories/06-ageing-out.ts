import { type PlainDate, addDays, addMonths, addYears } from '../../../rules/vocabulary/plain-date.ts';
import type { RecordFacts } from '../../../rules/vocabulary/commands/record-facts.ts';
import { californiaFacts, wellUnderWay } from '../california-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { firstMondayFrom, lastFullWeek, mondaysBetween, planWeeks } from '../demo-week.ts';
import { type Session, individualSupervision, session } from '../session.ts';

/** California looks back six years from the day it receives the application. */
const LOOKBACK_YEARS = 6;

/**
 * A long way at part time: the first hours grow older than six years next month.
 * They were worked between degree and registration, as California allows on conditions, so the registration of that
 * time is still alive today.
 * @param today - the day on which the demo is laid out.
 */
export function ageingOut(today: PlainDate): DemoStory {
  const firstDay = firstHourOn(today);
  const leave = { from: addDays(firstDay, 7 * 120), until: addDays(firstDay, 7 * 172 - 3) };
  const mondays = mondaysBetween(firstDay, lastFullWeek(today)).filter(
    (monday) => monday < leave.from || monday > leave.until,
  );
  return {
    number: 6,
    name: 'Linden Clockworth',
    license: 'CA-LMFT',
    timeZone: 'America/Los_Angeles',
    supervisor: 'beatrix',
    settings: ['willow-ca'],
    facts: { ...facts(firstDay), leaves: [leave] },
    agreement: { from: firstDay, signedOn: firstDay },
    weeks: planWeeks(mondays, typicalWeek, ['signed']),
    ending: { kind: 'open' },
  };
}

function facts(firstDay: PlainDate): RecordFacts {
  const dates = {
    degreeOn: addDays(firstDay, -25),
    appliedOn: addDays(firstDay, -11),
    issuedOn: addMonths(firstDay, 4),
  };
  return wellUnderWay(californiaFacts(dates), addMonths(firstDay, 14));
}

/** The first Monday that was six years ago in the coming month. */
function firstHourOn(today: PlainDate): PlainDate {
  const nextMonth = `${addMonths(today, 1).slice(0, 7)}-01` as PlainDate;
  return firstMondayFrom(addYears(nextMonth, -LOOKBACK_YEARS));
}

function typicalWeek(): Session[] {
  return [
    session('Mon', 'counseling-individual', 4),
    session('Tue', 'counseling-couple', 2),
    session('Wed', 'counseling-individual', 2),
    individualSupervision('Wed', 1),
    session('Thu', 'documentation', 1.5),
  ];
}
