import type { Request, Response } from 'express';
import type { Settings } from '../../config/settings.ts';
import { readCookie } from './read-cookie.ts';
import { isSecure } from './session-cookie.ts';

/** The name of the cookie of a browser in which a packet is open; another than that of a session, which it never stands for. */
export const REVIEW_COOKIE = 'creditable_review';

type Where = Pick<Settings, 'publicUrl'>;

/** The secret that a browser sent; undefined where it sent none. */
export function readReviewCookie(request: Pick<Request, 'headers' | 'hostname'>, settings: Where): string | undefined {
  return readCookie(request.headers.cookie, nameOf(isSecure(request, settings)));
}

/** Gives a browser its secret; scripts cannot read it, and other sites cannot send it with a change. */
export function setReviewCookie(response: Response, settings: Where, secret: string): void {
  const secure = isSecure(response.req, settings);
  response.cookie(nameOf(secure), secret, { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

/** Takes the secret away from a browser. */
export function clearReviewCookie(response: Response, settings: Where): void {
  const secure = isSecure(response.req, settings);
  response.clearCookie(nameOf(secure), { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

function nameOf(secure: boolean): string {
  return secure ? `__Host-${REVIEW_COOKIE}` : REVIEW_COOKIE;
}
