import type { Request, Response } from 'express';
import { isLoopback, leadsToLoopback } from '../../config/loopback.ts';
import type { Settings } from '../../config/settings.ts';
import { readCookie } from './read-cookie.ts';

/** The name of the cookie of a signed-in browser, where pages are reached on this machine alone. */
export const SESSION_COOKIE = 'creditable_session';

/** Its name elsewhere: a browser takes a cookie of such a name over TLS only, for this one host, from no other. */
const HOST_COOKIE = `__Host-${SESSION_COOKIE}`;

type Where = Pick<Settings, 'publicUrl'>;

/** The token that a browser sent; undefined where it sent none. */
export function readSessionCookie(request: Pick<Request, 'headers' | 'hostname'>, settings: Where): string | undefined {
  return readCookie(request.headers.cookie, nameOf(isSecure(request, settings)));
}

/** Gives a browser its token; scripts cannot read it, and other sites cannot send it with a change. */
export function setSessionCookie(response: Response, settings: Where, token: string): void {
  const secure = isSecure(response.req, settings);
  response.cookie(nameOf(secure), token, { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

/** Takes the token away from a browser. */
export function clearSessionCookie(response: Response, settings: Where): void {
  const secure = isSecure(response.req, settings);
  response.clearCookie(nameOf(secure), { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

/** Everywhere but on this machine itself: a proxy may speak to us without TLS, the browser speaks to it with TLS. */
export function isSecure({ hostname }: Pick<Request, 'hostname'>, { publicUrl }: Where): boolean {
  return !isLoopback(hostname) || (publicUrl !== null && !leadsToLoopback(publicUrl));
}

function nameOf(secure: boolean): string {
  return secure ? HOST_COOKIE : SESSION_COOKIE;
}
