import { ROLES, type Role } from '../../rules/vocabulary/role.ts';
import type { Organization } from '../api/support/running-api.ts';

/** One person for each role, in an organization that has the first three. */
export async function castOfRoles({ ask, people }: Organization): Promise<Readonly<Record<Role, string>>> {
  const there: Partial<Record<Role, string>> = {
    supervisee: people.superviseeId,
    supervisor: people.supervisorId,
    director: people.directorId,
  };
  const entries = ROLES.map(async (role) => [role, there[role] ?? (await added(role))] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<Role, string>;

  async function added(role: Role): Promise<string> {
    const body = {
      name: `A ${role}`,
      email: `${role}-of-roles@example.test`,
      timeZone: 'America/Chicago',
      roles: [role],
    };
    const answer = await ask(people.directorId, 'post', '/api/people', { body });
    if (answer.status !== 201) throw new Error(`A ${role} could not be added: ${answer.text}`);
    return (answer.body as { subjectId: string }).subjectId;
  }
}
