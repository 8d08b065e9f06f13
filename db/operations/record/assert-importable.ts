import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { mondayOf, startOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
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
 * Refuses a record that brings hours into a week where the same supervisor has hours logged already: nothing is counted twice.
 * @throws RECORD_INVALID naming the first such week.
 */
export async function assertNothingLoggedTwice(
  session: Session,
  journeyId: string,
  parts: readonly RecordPart[],
): Promise<void> {
  const logged = await session.ask<{ on: PlainDate; supervisorId: string }>(
    `select distinct on_date as "on", supervisor_id as "supervisorId" from ${COUNTED_ENTRIES} e where counted_journey_id = ?
     union select week_starts_on, supervisor_id from ${COUNTED_LOGS} w where counted_journey_id = ?`,
    [journeyId, journeyId],
  );
  const taken = new Set(logged.map(({ on, supervisorId }) => `${mondayOf(on)} ${supervisorId}`));
  const twice = parts.find(({ week, supervisorId }) => taken.has(`${startOfWeek(week)} ${supervisorId}`));
  if (twice === undefined) return;
  const problems = `$.log: hours that are not here yet; ${weekOf(startOfWeek(twice.week))} already has some with this supervisor`;
  throw new CreditableError('RECORD_INVALID', { problems });
}
