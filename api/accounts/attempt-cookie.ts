import type { Request, Response } from 'express';
import type { Settings } from '../../config/settings.ts';
import { ATTEMPT_MINUTES } from '../../rules/vocabulary/identity-provider.ts';
import { readCookie } from '../access/read-cookie.ts';
import { isSecure } from '../access/session-cookie.ts';

const NAME = 'creditable_attempt';

type Where = Pick<Settings, 'publicUrl'>;

/** The secret of an attempt to sign in that a browser keeps; undefined where it keeps none. */
export function readAttemptCookie(request: Pick<Request, 'headers' | 'hostname'>, settings: Where): string | undefined {
  return readCookie(request.headers.cookie, nameOf(isSecure(request, settings)));
}

/** Gives a browser the secret of an attempt. It comes back when the provider leads the browser here, so it is Lax. */
export function setAttemptCookie(response: Response, settings: Where, secret: string): void {
  const secure = isSecure(response.req, settings);
  const kept = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  response.cookie(nameOf(secure), secret, { ...kept, maxAge: ATTEMPT_MINUTES * 60_000 });
}

/** Takes it away: an attempt is used once. */
export function clearAttemptCookie(response: Response, settings: Where): void {
  const secure = isSecure(response.req, settings);
  response.clearCookie(nameOf(secure), { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

function nameOf(secure: boolean): string {
  return secure ? `__Host-${NAME}` : NAME;
}
