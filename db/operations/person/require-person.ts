import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';

/** What commands need to know of a person. */
export interface PersonInHand {
  readonly id: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly roles: readonly Role[];
}

/**
 * A person of the organization.
 * @throws PERSON_NOT_FOUND also for a person of another organization.
 */
export async function requirePerson(session: Session, personId: string): Promise<PersonInHand> {
  const sql = 'select id, name, time_zone as "timeZone", roles from person where id = ?';
  const [person] = isId(personId) ? await session.ask<PersonInHand>(sql, [personId]) : [];
  if (person === undefined) throw new CreditableError('PERSON_NOT_FOUND');
  return person;
}
