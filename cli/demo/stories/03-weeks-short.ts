import { type PlainDate, addDays, addMonths } from '../../../rules/vocabulary/plain-date.ts';
import type { DemoStory } from '../demo-story.ts';
import { lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { floridaFacts } from '../florida-facts.ts';
import { alternatingWeek } from './alternating-week.ts';

const WEEKS = 96;

/**
 * All hours are there, in 96 weeks: Florida wants 100 weeks and 100 hours of supervision.
 * @param today - the day on which the demo is laid out.
 */
export function weeksShort(today: PlainDate): DemoStory {
  const firstDay = addDays(lastFullWeek(today), -7 * (WEEKS - 1));
  return {
    number: 3,
    name: 'Marigold Pennyfeather',
    license: 'FL-LMHC',
    timeZone: 'America/New_York',
    supervisor: 'cornelius',
    settings: ['harbor-fl'],
    facts: floridaFacts(addMonths(addDays(firstDay, -35), 60)),
    agreement: { from: firstDay, signedOn: addDays(firstDay, -21) },
    weeks: planWeeks(mondaysUntil(lastFullWeek(today), WEEKS), alternatingWeek(4), ['signed', 'signed']),
    ending: { kind: 'open' },
  };
}
