import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { mondayOf, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { Person } from '../../entities/person.ts';
import { Setting } from '../../entities/setting.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';
import type { JourneyInHand } from '../journey/require-journey.ts';
import { COUNTED_ENTRIES, COUNTED_LOGS } from './counted-entries.ts';
import type { ImportedRecord } from './imported-record.ts';
import type { RecordPart } from './parts-of-record.ts';

/**
 * Refuses a matching that points at settings or people who are not of the organization, or at the supervisee.
 * @throws SETTING_NOT_FOUND, PERSON_NOT_FOUND, OWN_HOURS.
 */
export async function assertIdsKnown(
  { em }: Session,
  journey: JourneyInHand,
  { settings, supervisors }: ImportedRecord,
): Promise<void> {
  const settingIds = [...new Set(Object.values(settings))];
  const personIds = [...new Set(Object.values(supervisors))];
  if (personIds.includes(journey.superviseeId)) throw new CreditableError('OWN_HOURS');
  const knownSettings = settingIds.every(isId) ? await em.count(Setting, { id: { $in: settingIds } }) : -1;
  if (knownSettings < settingIds.length) throw new CreditableError('SETTING_NOT_FOUND');
  const knownPeople = personIds.every(isId) ? await em.count(Person, { id: { $in: personIds } }) : -1;
  if (knownPeople < personIds.length) throw new CreditableError('PERSON_NOT_FOUND');
}

/**
 * Refuses a record that brings hours into a week where the same supervisor has hours logged already, or hours that all
 * stand there under another supervisor: nothing is counted twice.
 * @throws RECORD_INVALID naming the first such week.
 */
export async function assertNothingLoggedTwice(
  session: Session,
  journeyId: string,
  parts: readonly RecordPart[],
): Promise<void> {
  const logged = await session.ask<Logged>(LOGGED, [journeyId, journeyId]);
  const weeks = Map.groupBy(logged, ({ on }) => mondayOf(on));
  for (const part of parts) {
    const there = weeks.get(startOfWeek(part.week)) ?? [];
    if (there.some(({ supervisorId }) => supervisorId === part.supervisorId))
      refuse(`${part.week} already has some with this supervisor`);
    if (isAllThere(part, there)) refuse(`all those of ${part.week} stand there under another supervisor`);
  }
}

interface Logged {
  readonly on: PlainDate;
  readonly supervisorId: string;
  /** Null for a weekly log without entries. */
  readonly activity: string | null;
  readonly minutes: number | null;
}

const LOGGED = `
  select on_date as "on", supervisor_id as "supervisorId", activity, minutes from ${COUNTED_ENTRIES} e where counted_journey_id = ?
  union all select week_starts_on, supervisor_id, null, null from ${COUNTED_LOGS} w where counted_journey_id = ?`;

/** Whether every entry stands in the week already, each for one of the same day, activity and length. */
function isAllThere({ entries }: RecordPart, there: readonly Logged[]): boolean {
  const left = there.map(fingerprintOf);
  return entries.every((entry) => {
    const at = left.indexOf(fingerprintOf(entry));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

function fingerprintOf({ on, activity, minutes }: Pick<Logged, 'on' | 'activity' | 'minutes'>): string {
  return `${on} ${activity} ${minutes}`;
}

function refuse(why: string): never {
  throw new CreditableError('RECORD_INVALID', { problems: `$.log: hours that are not here yet; ${why}` });
}
