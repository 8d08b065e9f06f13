import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import { californiaFactsBefore, wellUnderWay } from '../california-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { type Session, groupSupervision, individualSupervision, session } from '../session.ts';

const WEEKS = 106;
/** 1,590 direct hours and 318 of supervision leave room for 932 more: 104 weeks of notes make it 1,092. */
const WEEKS_WITH_NOTES = 104;

/**
 * The sheet says 3,000 hours and 2,840 count: 1,410 hours are non-clinical and the cap is 1,250.
 * @param today - the day on which the demo is laid out.
 */
export function capOverrun(today: PlainDate): DemoStory {
  const mondays = mondaysUntil(lastFullWeek(today), WEEKS);
  const firstDay = addDays(lastFullWeek(today), -7 * (WEEKS - 1));
  return {
    number: 1,
    name: 'Juniper Applegarth',
    license: 'CA-LMFT',
    timeZone: 'America/Los_Angeles',
    supervisor: 'beatrix',
    settings: ['willow-ca'],
    facts: wellUnderWay(californiaFactsBefore(firstDay), addDays(firstDay, 150)),
    agreement: { from: firstDay, signedOn: firstDay },
    weeks: planWeeks(mondays, typicalWeek, ['signed', 'signed']),
    ending: { kind: 'open' },
  };
}

function typicalWeek(index: number): Session[] {
  const week = [
    session('Mon', 'counseling-individual', 5),
    session('Tue', 'counseling-individual', 5),
    session('Wed', 'counseling-couple', 3),
    session('Wed', 'counseling-family', 2),
    individualSupervision('Thu', 1),
    groupSupervision('Thu', 2, 6),
  ];
  return index < WEEKS_WITH_NOTES ? [...week, session('Fri', 'documentation', 10.5)] : week;
}
