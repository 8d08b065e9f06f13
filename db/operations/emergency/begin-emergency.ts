import type { BeginEmergency } from '../../../rules/vocabulary/commands/begin-emergency.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { EmergencyAccess } from '../../entities/emergency-access.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { insertNotice } from '../notice/insert-notice.ts';
import { requirePerson } from '../person/require-person.ts';

/** A word to one person, as it is mailed and kept. */
export interface EmergencyWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What there is to tell of an emergency access, and to whom. */
export interface EmergencyToTell {
  readonly emergencyId: string;
  readonly recipientName: string;
  /** Whether the reader is the one whose record is read. */
  readonly isConcerned: boolean;
  readonly holderName: string;
  readonly personName: string;
  readonly reason: string;
  /** ISO instant. */
  readonly endsAt: string;
  /** IANA name. */
  readonly timeZone: string;
}

interface Reader {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

// Whoever keeps the organization is told, but for the one who does it; and the person, wherever else they stand.
const READERS = `
  select id, name, time_zone as "timeZone" from person
  where disabled_at is null and id <> ? and (roles && array['director', 'administrator'] or id = ?) order by id`;

const MINUTE_MS = 60_000;

/**
 * Opens the record of one person to somebody whose roles do not reach it, in one session and for a while. In the same transaction
 * everybody is told who keeps the organization, and the person.
 * @param session - the session in which it holds.
 * @param wordsFor - puts it into words for one reader.
 * @returns a receipt whose subject is the emergency access.
 * @throws PERSON_NOT_FOUND for somebody without a journey, EMERGENCY_RUNNING while one is in force in the session, KEY_REUSED,
 * DATABASE_AWAY.
 */
export function beginEmergency(
  db: Database,
  command: OrganizationCommand<BeginEmergency>,
  { id, sessionId }: { readonly id: string; readonly sessionId: string },
  wordsFor: (told: EmergencyToTell) => EmergencyWords,
): Promise<Receipt> {
  const { organizationId, actorId, at, body } = command;
  const { personId, reason, minutes } = body;
  return act(db, 'begin-emergency', command, async (session) => {
    const person = await requireWithJourney(session, personId);
    const holder = await requirePerson(session, actorId);
    await refuseSecond(session, sessionId, at);
    const endsAt = new Date(Date.parse(at) + minutes * MINUTE_MS);
    const whose = { holderId: actorId, sessionId, personId, reason };
    const times = { begunAt: new Date(at), endsAt, endedAt: null, endedById: null };
    await session.em.insert(EmergencyAccess, { id, organizationId, ...whose, ...times });
    const about = { emergencyId: id, holderName: holder.name, personName: person.name, reason };
    const readers = await session.ask<Reader>(READERS, [actorId, personId]);
    for (const { id: recipientId, name: recipientName, timeZone } of readers) {
      const isConcerned = recipientId === personId;
      const words = wordsFor({ ...about, recipientName, isConcerned, endsAt: endsAt.toISOString(), timeZone });
      await insertNotice(session, { ...noticeOf(id, at), recipientId, recipientName, ...words }, at);
    }
    return {
      receipt: { subjectId: id, sentence: `You can read the record of ${person.name} for ${minutes} minutes.` },
      audit: {
        action: 'emergency-begun',
        after: { personId, reason, endsAt: endsAt.toISOString(), told: readers.length },
      },
    };
  });
}

function noticeOf(emergencyId: string, dueAt: string) {
  const word = { rung: 0, tone: 'escalation', channel: 'mail' } as const;
  return { scopeId: emergencyId, journeyId: null, obligationKey: `emergency/${emergencyId}`, ...word, dueAt };
}

async function requireWithJourney(session: Session, personId: string) {
  const person = await requirePerson(session, personId);
  const journeys = await session.ask('select 1 from journey where supervisee_id = ? limit 1', [personId]);
  if (journeys.length === 0) throw new CreditableError('PERSON_NOT_FOUND');
  return person;
}

async function refuseSecond({ ask }: Session, sessionId: string, at: string): Promise<void> {
  await ask('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`emergency/${sessionId}`]);
  const sql = 'select 1 from emergency_access where session_id = ? and ended_at is null and ends_at > ?';
  if ((await ask(sql, [sessionId, at])).length > 0) throw new CreditableError('EMERGENCY_RUNNING');
}
