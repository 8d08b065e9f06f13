import { randomUUID } from 'node:crypto';
import { endOfWeek, startOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { ShareLog } from '../../../rules/vocabulary/commands/share-log.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { SharedLog } from '../../entities/shared-log.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { type JourneyInHand, requireJourney, requireOpenJourney } from './require-journey.ts';

/**
 * A director or the supervisee has the hours that are logged toward another license of the same person count toward this
 * one too, from a week on: logged once, signed once, counted under both laws.
 * @returns a receipt whose subject is the journey.
 * @throws LOG_SHARED_ONWARD, LOG_ALREADY_SHARED, HOURS_LOGGED_TWICE, SESSIONS_BOOKED_HERE, JOURNEY_NOT_FOUND,
 * JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function shareLog(db: Database, command: Command<ShareLog>): Promise<Receipt> {
  const { journeyId, at, body, organizationId } = command;
  const { sourceJourneyId, fromWeek } = body;
  return act(db, 'share-log', command, async (session) => {
    await holdBoth(session, journeyId, sourceJourneyId);
    const journey = await requireOpenJourney(session, journeyId);
    const source = await requireSource(session, journey, sourceJourneyId);
    const fromOn = startOfWeek(fromWeek);
    await assertLoggedThere(session, journey, source);
    await assertNotSharedYet(session, journeyId, fromOn);
    await assertNothingOfItsOwn(session, journeyId, fromOn);
    await assertNoSessionOfItsOwn(session, journeyId, fromOn, source);
    const shared = { journeyId, sourceJourneyId, fromOn, untilOn: null, sharedAt: new Date(at) };
    await session.em.insert(SharedLog, { id: randomUUID(), organizationId, ...shared });
    const sentence = `Hours logged toward ${source.license} count toward ${journey.license} too, from ${fromWeek} on.`;
    return { receipt: { subjectId: journeyId, sentence }, audit: { action: 'log-shared', after: body } };
  });
}

/** Held in one order, so that two journeys never wait for one another. */
async function holdBoth({ ask }: Session, ...journeyIds: readonly string[]): Promise<void> {
  await ask('select id from journey where id in (?) order by id for no key update', [journeyIds]);
}

/** @throws JOURNEY_NOT_FOUND also for a journey of somebody else. */
async function requireSource(
  session: Session,
  { superviseeId }: JourneyInHand,
  sourceJourneyId: string,
): Promise<JourneyInHand> {
  const source = await requireJourney(session, sourceJourneyId);
  if (source.superviseeId !== superviseeId) throw new CreditableError('JOURNEY_NOT_FOUND');
  return source;
}

/** An hour that was passed on twice could come back to where it was logged, and count there twice. */
async function assertLoggedThere(session: Session, journey: JourneyInHand, source: JourneyInHand): Promise<void> {
  const onward = await session.ask(
    'select 1 from shared_log where (journey_id = ? or source_journey_id = ?) and (until_on is null or until_on >= from_on) limit 1',
    [source.journeyId, journey.journeyId],
  );
  if (source.journeyId === journey.journeyId || onward.length > 0) {
    throw new CreditableError('LOG_SHARED_ONWARD', { license: source.license });
  }
}

/** Each week comes from one log: an hour that two logs hold would count twice. */
async function assertNotSharedYet(session: Session, journeyId: string, fromOn: PlainDate): Promise<void> {
  const [shared] = await session.ask<{ license: string }>(
    `select j.license from shared_log h join journey j on j.id = h.source_journey_id
     where h.journey_id = ? and (h.until_on is null or h.until_on >= greatest(h.from_on, ?::date)) limit 1`,
    [journeyId, fromOn],
  );
  if (shared !== undefined) throw new CreditableError('LOG_ALREADY_SHARED', { ...shared });
}

/** Whoever wrote the same week into both logs would have it counted twice here. */
async function assertNothingOfItsOwn(session: Session, journeyId: string, fromOn: PlainDate): Promise<void> {
  const [own] = await session.ask<{ on: PlainDate }>(
    'select on_date as "on" from log_entry where journey_id = ? and on_date >= ? order by on_date desc limit 1',
    [journeyId, fromOn],
  );
  if (own === undefined) return;
  const week = weekOf(own.on);
  throw new CreditableError('HOURS_LOGGED_TWICE', { week, until: endOfWeek(week) });
}

/** A session that is booked here would come into the draft here, and what it replaced there could come back. */
async function assertNoSessionOfItsOwn(
  session: Session,
  journeyId: string,
  fromOn: PlainDate,
  { license }: JourneyInHand,
): Promise<void> {
  const [own] = await session.ask<{ on: PlainDate; supervisor: string }>(
    `select s.on_date as "on", p.name as supervisor from session_member m join supervision_session s on s.id = m.session_id
       join person p on p.id = s.supervisor_id
     where m.journey_id = ? and s.on_date >= ? and s.canceled_at is null
       and (m.attendance is distinct from 'absent' or m.line_id is not null or m.replaced_line is not null)
     order by s.on_date limit 1`,
    [journeyId, fromOn],
  );
  if (own !== undefined) throw new CreditableError('SESSIONS_BOOKED_HERE', { ...own, license });
}
