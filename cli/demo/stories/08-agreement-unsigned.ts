import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import { californiaFactsBefore } from '../california-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { type Session, groupSupervision, individualSupervision, session } from '../session.ts';

const WEEKS = 3;

/**
 * Three weeks are logged and nothing counts yet: the supervisor has not signed the agreement.
 * @param today - the day on which the demo is laid out.
 */
export function agreementUnsigned(today: PlainDate): DemoStory {
  const firstDay = addDays(lastFullWeek(today), -7 * (WEEKS - 1));
  return {
    number: 8,
    name: 'Wren Dewberry',
    license: 'CA-LMFT',
    timeZone: 'America/Los_Angeles',
    supervisor: 'dorothea',
    settings: ['harbor-ca'],
    facts: californiaFactsBefore(firstDay),
    agreement: { from: firstDay, signedOn: null },
    weeks: planWeeks(mondaysUntil(lastFullWeek(today), WEEKS), typicalWeek, ['submitted', 'submitted', 'submitted']),
    ending: { kind: 'open' },
  };
}

function typicalWeek(): Session[] {
  return [
    session('Mon', 'counseling-individual', 4),
    session('Tue', 'counseling-child', 3),
    individualSupervision('Wed', 1),
    groupSupervision('Thu', 2, 5),
    session('Fri', 'documentation', 4),
  ];
}
