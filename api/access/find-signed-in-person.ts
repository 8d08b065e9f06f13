import type { IncomingMessage } from 'node:http';
import { findPeople } from '../../db/views/find-people.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';
import { PERSON_COOKIE } from './person-cookie.ts';
import { readCookie } from './read-cookie.ts';

/**
 * Who a request comes from, looked up anew each time so that a person who was removed is nobody from the next request on.
 * Outside the demo nobody can be signed in yet.
 * @returns the person, or null for nobody.
 */
export async function findSignedInPerson(services: Services, request: IncomingMessage): Promise<SignedInPerson | null> {
  if (!services.settings.demo) return null;
  const named = services.cookie.open(readCookie(request.headers.cookie, PERSON_COOKIE), services.now());
  if (named === null) return null;
  const people = await findPeople(services.db, named);
  const person = people.find(({ personId }) => personId === named.actorId);
  return person === undefined ? null : { ...named, name: person.name, roles: person.roles, timeZone: person.timeZone };
}
