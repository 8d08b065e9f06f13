import type { ChangeRoles } from '../../../rules/vocabulary/commands/change-roles.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { objectionToRoles } from '../../../rules/vocabulary/role-changes.ts';
import { ROLES } from '../../../rules/vocabulary/role.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { holdDirectors } from './hold-directors.ts';
import { requirePerson } from './require-person.ts';

/**
 * A director or administrator changes what a person is in the organization; it holds from the next request on.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_NOT_FOUND, OWN_ROLES, ROLE_BEYOND_OWN, LAST_DIRECTOR, ROLE_SUPERVISES, ROLE_IN_TRAINING, KEY_REUSED, DATABASE_AWAY.
 */
export function changeRoles(db: Database, command: OrganizationCommand<ChangeRoles>): Promise<Receipt> {
  const { actorId, body, at } = command;
  const { personId, reason } = body;
  const after = ROLES.filter((role) => body.roles.includes(role));
  return act(db, 'change-roles', command, async (session) => {
    const directors = await holdDirectors(session);
    const by = await requirePerson(session, actorId);
    const { name, roles: before } = await requirePerson(session, personId);
    const running = await findRunning(session, personId, at);
    const otherDirectors = directors.filter((id) => id !== personId).length;
    const change = { by: by.roles, isOneself: personId === actorId, before, after, otherDirectors, ...running };
    const objection = objectionToRoles(change);
    if (objection !== null) throw new CreditableError(objection, { name, ...running });
    await session.em.nativeUpdate(Person, { id: personId }, { roles: after });
    return {
      receipt: { subjectId: personId, sentence: `The roles of ${name} were changed.` },
      audit: { action: 'roles-changed', before: { roles: before }, after: { roles: after, reason } },
    };
  });
}

/** What runs and names the person: agreements under which they supervise, and their own journeys. */
async function findRunning({ ask }: Session, personId: string, at: string) {
  const [running] = await ask<{ agreements: number; journeys: number }>(
    `select (select count(*)::int from agreement where supervisor_id = ? and ended_at is null
         and (until_on is null or until_on >= ?::date)) as agreements,
       (select count(*)::int from journey where supervisee_id = ? and phase not in ('licensed', 'withdrawn')) as journeys`,
    [personId, at.slice(0, 10), personId],
  );
  return running ?? { agreements: 0, journeys: 0 };
}
