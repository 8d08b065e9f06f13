import { randomUUID } from 'node:crypto';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { TestPeople } from './people.ts';

/** Who does something in a journey. */
export type Actor = 'director' | 'supervisor' | 'supervisee';

/** Makes commands of one journey, as the API would. */
export function commandsOf(people: TestPeople, journeyId: string) {
  const ids = { director: people.directorId, supervisor: people.supervisorId, supervisee: people.superviseeId };
  return <Body>(actor: Actor, body: Body, at: string, key: string = randomUUID()): Command<Body> => ({
    organizationId: people.organizationId,
    journeyId,
    actorId: ids[actor],
    key,
    at,
    body,
  });
}
