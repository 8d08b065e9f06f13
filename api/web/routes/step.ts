import type { RequestHandler } from 'express';
import { beginSession } from '../../access/begin-session.ts';
import { leaveSession } from '../../access/leave-session.ts';
import { clearSessionCookie } from '../../access/session-cookie.ts';
import { performAction } from '../../perform-action.ts';
import { stepInto } from '../../routes/demo/step-into.ts';
import { redeemLink } from '../../routes/sign-in/redeem-link.ts';
import type { Services } from '../../services.ts';
import { pick, readFields } from '../forms/fields.ts';
import { homeOf } from '../viewer.ts';

/** Steps into a person of the demo and opens the page on which that person begins. */
export function stepIn(services: Services): RequestHandler {
  return async (request, response) => {
    const { organizationId, personId, roles } = await performAction(services, null, stepInto, {
      body: pick(readFields(request.body), 'personId'),
    });
    await beginSession(services, request, response, { organizationId, personId, method: 'demo' });
    response.redirect(303, homeOf(roles));
  };
}

/** Ends the session of the browser, to the front page; in the demo this is stepping out. */
export function signOutHere(services: Services): RequestHandler {
  return async (request, response) => {
    await leaveSession(services, request, 'signed-out');
    clearSessionCookie(response, services.settings);
    response.redirect(303, '/');
  };
}

/** Signs in by a mailed link, when its button is pressed: programs that look into mails follow links and press nothing. */
export function signInByLink(services: Services): RequestHandler {
  return async (request, response) => {
    const { organizationId, personId, roles } = await performAction(services, null, redeemLink, {
      body: pick(readFields(request.body), 'token'),
    });
    await beginSession(services, request, response, { organizationId, personId, method: 'mailed-link' });
    response.redirect(303, homeOf(roles));
  };
}
