import { randomUUID } from 'node:crypto';
import type { Database } from '../../../../db/open-database.ts';
import { proposeAgreement } from '../../../../db/operations/agreement/propose-agreement.ts';
import { openJourney } from '../../../../db/operations/journey/open-journey.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { findBooked } from '../../../../db/operations/session/find-booked.ts';
import type { BookSession } from '../../../../rules/vocabulary/commands/book-session.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { type Program, someone } from '../../program.ts';

/** An hour of individual supervision on the Thursday before the tests, unless something else is said. */
export function termsIn({ supervisorId, journeyId }: Program, more: Partial<BookSession> = {}): BookSession {
  return {
    supervisorId,
    on: plainDate('2026-11-19'),
    time: '10:00',
    minutes: 60,
    kind: 'individual',
    medium: 'in-person',
    members: [{ journeyId }],
    ...more,
  };
}

/** Another supervisee of the same supervisor at the same setting. */
export async function addColleague(db: Database, program: Program, name = 'Casey Colleague') {
  const { by, directorId, supervisorId, settingId } = program;
  const superviseeId = (await addPerson(db, by(directorId, someone(name, ['supervisee'])))).subjectId;
  const { journeyId: _, ...command } = by(directorId, { superviseeId, license: 'CA-LMFT' as const });
  const opened = await openJourney(db, { ...command, rulebook: { version: '2026-01-01', sha256: 'a'.repeat(64) } });
  const terms = { supervisorId, settingId, from: plainDate('2026-01-05') };
  const journeyId = opened.subjectId;
  await proposeAgreement(db, { ...by(directorId, terms), key: randomUUID(), journeyId }, () => null);
  return { superviseeId, journeyId };
}

/** How a journey stands in its sessions of November and December. */
export async function standingsOf(db: Database, { organizationId }: Program, journeyId: string) {
  const scope = { organizationId, journeyId };
  const rows = await findBooked(db, scope, plainDate('2026-11-01'), plainDate('2026-12-31'));
  return rows.map(({ standing, minutes, size }) => ({ standing, minutes, size }));
}
