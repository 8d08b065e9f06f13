import type { Request, RequestHandler } from 'express';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { beginSession } from '../../access/begin-session.ts';
import { attemptCookie } from '../../accounts/attempt-cookie.ts';
import { comeFromAccount } from '../../accounts/come-from-account.ts';
import { leadToAccount } from '../../accounts/lead-to-account.ts';
import type { Services } from '../../services.ts';
import { sendPage } from '../answer-page.ts';
import { addressOf } from '../page-request.ts';
import { LeadingPage } from '../pages/leading-page.tsx';
import { homeOf } from '../viewer.ts';

/**
 * Leads a browser to the provider of a mail domain. It is led by a page and not by a redirect: a form of ours leads to no other
 * site, and one sees where one goes. The address can be kept as a bookmark.
 */
export function goToAccount(services: Services): RequestHandler {
  return async (request, response) => {
    if (services.settings.demo) throw new CreditableError('PATH_UNKNOWN');
    const leading = await leadToAccount(services, String(request.params['domain']), request.ip ?? 'unknown');
    if (leading === null) return response.redirect(303, '/sign-in');
    attemptCookie.set(response, services.settings, leading.browserSecret);
    const frame = { viewer: null, path: addressOf(request), flash: null, now: new Date(services.now()) };
    sendPage(response, LeadingPage({ frame, goTo: leading.goTo, why: 'sign-in' }), 200);
  };
}

/** Signs in a browser that comes back from a provider, and opens the page on which the person begins. */
export function comeBack(services: Services): RequestHandler {
  return async (request, response) => {
    if (services.settings.demo) throw new CreditableError('PATH_UNKNOWN');
    const browserSecret = attemptCookie.read(request, services.settings);
    attemptCookie.clear(response, services.settings);
    const query = queryOf(request);
    const state = new URLSearchParams(query).get('state') ?? undefined;
    const { organizationId, personId, roles } = await comeFromAccount(services, { query, state, browserSecret });
    await beginSession(services, request, response, { organizationId, personId, method: 'oidc' });
    response.redirect(303, homeOf(roles));
  };
}

function queryOf({ originalUrl }: Pick<Request, 'originalUrl'>): string {
  const [, ...query] = originalUrl.split('?');
  return query.join('?');
}
