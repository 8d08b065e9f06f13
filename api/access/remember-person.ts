import type { Response } from 'express';
import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Services } from '../services.ts';
import { PERSON_COOKIE } from './person-cookie.ts';

/**
 * Tells the browser who it is from now on; scripts cannot read it and other sites cannot send it with a change.
 * @param response - the answer that has not begun yet.
 */
export function rememberPerson(response: Response, services: Services, person: ActingPerson): void {
  response.cookie(PERSON_COOKIE, services.cookie.seal(person, services.now()), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: response.req.secure,
  });
}
