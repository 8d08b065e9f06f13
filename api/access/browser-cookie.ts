import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Settings } from '../../config/settings.ts';
import { readCookie } from './read-cookie.ts';
import { isSecure } from './session-cookie.ts';

const BROWSER_COOKIE = 'creditable_browser';
const SHAPE = /^[A-Za-z0-9_-]{43}$/;
const SECRET_BYTES = 32;
/** Long enough to sign in, not to know anybody again. */
const MINUTES = 10;

/**
 * The secret by which a browser is known for some minutes before anybody is signed in; it gets one where it has none.
 * @param response - the answer that has not begun yet.
 */
export function holdBrowser(request: Request, response: Response, settings: Pick<Settings, 'publicUrl'>): string {
  const secure = isSecure(request, settings);
  const name = secure ? `__Host-${BROWSER_COOKIE}` : BROWSER_COOKIE;
  const sent = readCookie(request.headers.cookie, name);
  if (sent !== undefined && SHAPE.test(sent)) return sent;
  const made = randomBytes(SECRET_BYTES).toString('base64url');
  response.cookie(name, made, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: MINUTES * 60_000 });
  return made;
}
