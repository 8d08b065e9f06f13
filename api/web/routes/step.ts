import type { RequestHandler } from 'express';
import { beginSession } from '../../access/begin-session.ts';
import { leaveSession } from '../../access/leave-session.ts';
import { holdBrowser } from '../../access/browser-cookie.ts';
import { sessionCookie } from '../../access/session-cookie.ts';
import { performAction } from '../../perform-action.ts';
import { stepInto } from '../../routes/demo/step-into.ts';
import { signInByPasskey } from '../../routes/passkeys/sign-in-by-passkey.ts';
import { redeemLink } from '../../routes/sign-in/redeem-link.ts';
import { findSignedInPerson } from '../../access/find-signed-in-person.ts';
import { endSessionUrlOf } from '../../accounts/end-session-url.ts';
import type { Services } from '../../services.ts';
import { pick, readFields } from '../forms/fields.ts';
import { sendPage } from '../answer-page.ts';
import { LeadingPage } from '../pages/leading-page.tsx';
import { readCredential } from '../forms/read-credential.ts';
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

/**
 * Ends the session of the browser, to the front page; in the demo this is stepping out. Whoever came by the provider of the
 * organization is led there, where it has a place to sign out.
 */
export function signOutHere(services: Services): RequestHandler {
  return async (request, response) => {
    const acting = await findSignedInPerson(services, request);
    await leaveSession(services, request, 'signed-out');
    sessionCookie.clear(response, services.settings);
    const goTo = acting?.session?.method === 'oidc' ? await endSessionUrlOf(services, acting) : null;
    if (goTo === null) return response.redirect(303, '/');
    const frame = { viewer: null, path: '/sign-in', flash: null, now: new Date(services.now()) };
    sendPage(response, LeadingPage({ frame, goTo, why: 'sign-out' }), 200);
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

/** Signs in by a passkey that the script of the page asked for. */
export function signInWithPasskey(services: Services): RequestHandler {
  return async (request, response) => {
    const { organizationId, personId, roles } = await performAction(services, null, signInByPasskey, {
      body: { credential: readCredential(readFields(request.body)['_credential']) },
      browser: holdBrowser(request, response, services.settings),
    });
    await beginSession(services, request, response, { organizationId, personId, method: 'passkey' });
    response.redirect(303, homeOf(roles));
  };
}
