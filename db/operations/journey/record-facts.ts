import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { RecordFacts } from '../../../rules/vocabulary/commands/record-facts.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from './require-journey.ts';
import { writeFacts } from './write-facts.ts';

const NOUNS = {
  degree: 'degree',
  registrations: 'registrations',
  exams: 'exams',
  leaves: 'leaves',
  answers: 'answers',
} as const satisfies Record<keyof RecordFacts, string>;

/**
 * A director or the supervisee records facts that no log shows: degree, registrations, exams, leaves, answers.
 * @returns a receipt whose subject is the journey.
 * @throws JOURNEY_NOT_FOUND, JOURNEY_ENDED, DATE_ORDER, KEY_REUSED, DATABASE_AWAY.
 */
export function recordFacts(db: Database, command: Command<RecordFacts>): Promise<Receipt> {
  const { journeyId, at, body } = command;
  return act(db, 'record-facts', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    await writeFacts(session, journey, body, at);
    return {
      receipt: { subjectId: journeyId, sentence: `Recorded: ${describe(body)}.` },
      audit: { action: 'facts-recorded', after: body },
    };
  });
}

function describe(facts: RecordFacts): string {
  const given = Object.entries(NOUNS).filter(([name]) => facts[name as keyof RecordFacts] !== undefined);
  return given.map(([, noun]) => noun).join(', ') || 'nothing new';
}
