import { type PlainDate, addDays, addMonths } from '../../../rules/vocabulary/plain-date.ts';
import type { RecordFacts } from '../../../rules/vocabulary/commands/record-facts.ts';
import { arizonaFacts } from '../arizona-facts.ts';
import type { DemoStory } from '../demo-story.ts';
import { firstMondayFrom, lastFullWeek, mondaysUntil, planWeeks } from '../demo-week.ts';
import { type Session, individualSupervision, session } from '../session.ts';

const WEEKS = 110;

/**
 * Licensed last month: a finished case file.
 * @param today - the day on which the demo is laid out.
 */
export function licensed(today: PlainDate): DemoStory {
  const decidedOn = addDays(firstMondayFrom(`${addMonths(today, -1).slice(0, 7)}-01` as PlainDate), 8);
  const filedOn = addDays(decidedOn, -57);
  const firstDay = addDays(lastFullWeek(filedOn), -7 * (WEEKS - 1));
  return {
    number: 12,
    name: 'Alder Goldenrod',
    license: 'AZ-LCSW',
    timeZone: 'America/Phoenix',
    supervisor: 'dorothea',
    settings: ['harbor-az'],
    facts: facts(addDays(firstDay, -36), addDays(filedOn, -30)),
    agreement: { from: firstDay, signedOn: addDays(firstDay, -22) },
    weeks: planWeeks(mondaysUntil(lastFullWeek(filedOn), WEEKS), typicalWeek),
    ending: { kind: 'licensed', filedOn, decision: { decidedOn, licenseNumber: 'LCSW-00012 (demo)' } },
  };
}

function facts(issuedOn: PlainDate, examOn: PlainDate): RecordFacts {
  const usual = arizonaFacts(issuedOn);
  return {
    ...usual,
    exams: [{ exam: 'ASWB Clinical Exam', passedOn: examOn }],
    answers: { ...usual.answers, attestation: true },
  };
}

function typicalWeek(index: number): Session[] {
  const week = [
    session('Mon', 'counseling-individual', 7),
    session('Tue', 'counseling-family', 6),
    session('Wed', 'psychoeducation', 3),
    individualSupervision('Wed', 1),
    session('Thu', 'documentation', 8),
    session('Fri', 'case-management', 6.5),
  ];
  // Arizona wants ten hours in which the supervisor observed a session.
  return index % 10 === 4 ? [...week, session('Thu', 'observation-of-client-session', 1)] : week;
}
