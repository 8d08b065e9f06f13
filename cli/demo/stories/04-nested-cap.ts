import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import { arizonaFacts } from '../arizona-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { type Session, individualSupervision, session } from '../session.ts';

const WEEKS = 118;
/** 104 weeks of five hours make 520 hours of psychoeducation, of which 400 count as direct. */
const WEEKS_WITH_PSYCHOEDUCATION = 104;

/**
 * 1,700 direct hours, of them 520 psychoeducation: 400 of those count, so 1,580 and 20 short.
 * @param today - the day on which the demo is laid out.
 */
export function nestedCap(today: PlainDate): DemoStory {
  const firstDay = addDays(lastFullWeek(today), -7 * (WEEKS - 1));
  return {
    number: 4,
    name: 'Caspian Brightwater',
    license: 'AZ-LCSW',
    timeZone: 'America/Phoenix',
    supervisor: 'dorothea',
    settings: ['harbor-az'],
    facts: arizonaFacts(addDays(firstDay, -36)),
    agreement: { from: firstDay, signedOn: addDays(firstDay, -22) },
    weeks: planWeeks(mondaysUntil(lastFullWeek(today), WEEKS), typicalWeek, ['signed', 'signed']),
    ending: { kind: 'open' },
  };
}

function typicalWeek(index: number): Session[] {
  const week = [
    session('Mon', 'counseling-individual', 10),
    individualSupervision('Wed', 1),
    session('Thu', 'documentation', 14),
  ];
  return [
    ...week,
    ...(index < WEEKS_WITH_PSYCHOEDUCATION ? [session('Tue', 'psychoeducation', 5)] : []),
    // Arizona wants ten hours in which the supervisor observed a session; they are not more direct hours.
    ...(index % 10 === 4 ? [session('Thu', 'observation-of-client-session', 1)] : []),
  ];
}
