import type { DraftEntry } from '../../../rules/vocabulary/commands/draft-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { Person } from '../../entities/person.ts';
import { Setting } from '../../entities/setting.ts';
import type { Session } from '../../session.ts';

interface Coverage {
  readonly supervisorId: string;
  readonly settingId: string;
  readonly from: string;
  readonly until: string | null;
}

/**
 * Refuses entries whose day no agreement covers with this supervisor at this setting; a proposed agreement suffices,
 * since hours may be logged while it waits for its signature.
 * @throws SETTING_NOT_FOUND, PERSON_NOT_FOUND, ENTRY_NOT_COVERED.
 */
export async function assertEntriesCovered(
  session: Session,
  journeyId: string,
  entries: readonly DraftEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await assertKnown(session, entries);
  const agreements = await session.ask<Coverage>(
    'select supervisor_id as "supervisorId", setting_id as "settingId", from_on as "from", until_on as "until" from agreement where journey_id = ?',
    [journeyId],
  );
  const bare = entries.find((entry) => !agreements.some((agreement) => covers(agreement, entry)));
  if (bare !== undefined) throw new CreditableError('ENTRY_NOT_COVERED', { on: bare.on });
}

async function assertKnown(session: Session, entries: readonly DraftEntry[]): Promise<void> {
  const settings = [...new Set(entries.map(({ settingId }) => settingId))];
  const people = [...new Set(entries.map(({ supervisorId }) => supervisorId))];
  if ((await session.em.count(Setting, { id: { $in: settings } })) < settings.length)
    throw new CreditableError('SETTING_NOT_FOUND');
  if ((await session.em.count(Person, { id: { $in: people } })) < people.length)
    throw new CreditableError('PERSON_NOT_FOUND');
}

function covers(agreement: Coverage, entry: DraftEntry): boolean {
  if (agreement.supervisorId !== entry.supervisorId || agreement.settingId !== entry.settingId) return false;
  return agreement.from <= entry.on && (agreement.until === null || entry.on <= agreement.until);
}
