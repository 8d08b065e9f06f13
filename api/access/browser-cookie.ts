import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Settings } from '../../config/settings.ts';
import { secretCookie } from './secret-cookie.ts';

const SHAPE = /^[A-Za-z0-9_-]{43}$/;
const SECRET_BYTES = 32;
/** Long enough to sign in, not to know anybody again. */
const MINUTES = 10;

const browserCookie = secretCookie('creditable_browser', MINUTES);

/**
 * The secret by which a browser is known for some minutes before anybody is signed in; it gets one where it has none.
 * @param response - the answer that has not begun yet.
 */
export function holdBrowser(request: Request, response: Response, settings: Pick<Settings, 'publicUrl'>): string {
  const sent = browserCookie.read(request, settings);
  if (sent !== undefined && SHAPE.test(sent)) return sent;
  const made = randomBytes(SECRET_BYTES).toString('base64url');
  browserCookie.set(response, settings, made);
  return made;
}
