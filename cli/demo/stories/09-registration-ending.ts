import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import type { DemoStory } from '../demo-story.ts';
import { draftOfThisWeek, lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { floridaFacts } from '../florida-facts.ts';
import { alternatingWeek } from './alternating-week.ts';

const WEEKS = 72;
const DAYS_LEFT = 75;
const plan = alternatingWeek(3.75);

/**
 * The intern registration ends in 75 days, and the hours will not be done by then.
 * @param today - the day on which the demo is laid out.
 */
export function registrationEnding(today: PlainDate): DemoStory {
  const firstDay = addDays(lastFullWeek(today), -7 * (WEEKS - 1));
  return {
    number: 9,
    name: 'Clementine Foxglove',
    license: 'FL-LMHC',
    timeZone: 'America/New_York',
    supervisor: 'cornelius',
    settings: ['harbor-fl'],
    facts: floridaFacts(addDays(today, DAYS_LEFT)),
    agreement: { from: firstDay, signedOn: addDays(firstDay, -14) },
    weeks: [
      ...planWeeks(mondaysUntil(lastFullWeek(today), WEEKS), plan, ['signed', 'submitted']),
      draftOfThisWeek(today, plan(WEEKS)),
    ],
    ending: { kind: 'open' },
  };
}
