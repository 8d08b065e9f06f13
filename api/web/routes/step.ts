import type { RequestHandler } from 'express';
import { PERSON_COOKIE } from '../../access/person-cookie.ts';
import { rememberPerson } from '../../access/remember-person.ts';
import { performAction } from '../../perform-action.ts';
import { stepInto } from '../../routes/demo/step-into.ts';
import type { Services } from '../../services.ts';
import { pick, readFields } from '../forms/fields.ts';
import { homeOf } from '../viewer.ts';

/** Steps into a person of the demo and opens the page on which that person begins. */
export function stepIn(services: Services): RequestHandler {
  return async (request, response) => {
    const { organizationId, personId, roles } = await performAction(services, null, stepInto, {
      body: pick(readFields(request.body), 'personId'),
    });
    rememberPerson(response, services, { organizationId, actorId: personId });
    response.redirect(303, homeOf(roles));
  };
}

/** Steps out again, to the front page. */
export const stepOut: RequestHandler = (_request, response) => {
  response.clearCookie(PERSON_COOKIE, { path: '/' });
  response.redirect(303, '/');
};
