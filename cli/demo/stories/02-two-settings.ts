import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import { californiaFactsBefore, wellUnderWay } from '../california-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { type Session, groupSupervision, individualSupervision, session } from '../session.ts';

const WEEKS = 60;

/**
 * Supervision is owed in each setting and week: in ten of sixty weeks the second clinic had none, and 80 hours are lost.
 * @param today - the day on which the demo is laid out.
 */
export function twoSettings(today: PlainDate): DemoStory {
  const firstDay = addDays(lastFullWeek(today), -7 * (WEEKS - 1));
  return {
    number: 2,
    name: 'Rowan Thimblewood',
    license: 'CA-LMFT',
    timeZone: 'America/Los_Angeles',
    supervisor: 'beatrix',
    settings: ['willow-ca', 'harbor-ca'],
    facts: wellUnderWay(californiaFactsBefore(firstDay), addDays(firstDay, 150)),
    agreement: { from: firstDay, signedOn: firstDay },
    weeks: planWeeks(mondaysUntil(lastFullWeek(today), WEEKS), typicalWeek, ['signed', 'signed', 'signed']),
    ending: { kind: 'open' },
  };
}

function typicalWeek(index: number): Session[] {
  const hasSupervisionAtHarbor = index % 6 !== 2;
  return [
    session('Mon', 'counseling-individual', 6),
    session('Tue', 'counseling-family', 6),
    individualSupervision('Tue', 1),
    groupSupervision('Wed', 2, 7),
    session('Wed', 'documentation', 5),
    session('Thu', 'counseling-individual', 6, { at: 'harbor-ca' }),
    session('Fri', 'documentation', 2, { at: 'harbor-ca' }),
    ...(hasSupervisionAtHarbor ? [individualSupervision('Fri', 1, { at: 'harbor-ca' })] : []),
  ];
}
