import type { Restriction } from '../../../rules/obligations/lapses-in.ts';
import type { Session } from '../../session.ts';

/** Reads the restrictions of the licenses of some people; none where nobody is named. */
export async function readRestrictions(session: Session, personIds: readonly string[]): Promise<Restriction[]> {
  if (personIds.length === 0) return [];
  return session.ask<Restriction>(
    `select person_id as "supervisorId", jurisdiction, license, from_on as "from", until_on as "until"
     from encumbrance where person_id in (?) order by from_on, id`,
    [[...personIds]],
  );
}
