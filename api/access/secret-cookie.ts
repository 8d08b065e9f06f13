import type { Request, Response } from 'express';
import { isLoopback, leadsToLoopback } from '../../config/loopback.ts';
import type { Settings } from '../../config/settings.ts';
import { readCookie } from './read-cookie.ts';

type Where = Pick<Settings, 'publicUrl'>;

/** A cookie that holds a secret of ours: scripts cannot read it, and other sites cannot send it with a change. */
export interface SecretCookie {
  /** The secret that a browser sent; undefined where it sent none. */
  read(request: Pick<Request, 'headers' | 'hostname'>, settings: Where): string | undefined;
  /** Gives a browser a secret. */
  set(response: Response, settings: Where, secret: string): void;
  /** Takes the secret away from a browser. */
  clear(response: Response, settings: Where): void;
}

/**
 * A kind of cookie with a secret.
 * @param name - as it is called where pages are reached on this machine alone. Elsewhere a browser takes it under a name that is
 * held to TLS and to this one host, and from no other.
 * @param minutes - how long a browser keeps it; null: until it is closed.
 */
export function secretCookie(name: string, minutes: number | null = null): SecretCookie {
  const until = minutes === null ? {} : { maxAge: minutes * 60_000 };
  const nameIf = (secure: boolean): string => (secure ? `__Host-${name}` : name);
  // Lax, since somebody who comes by a link, or back from a provider, is still who they are.
  const kept = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure }) as const;
  return {
    read: (request, settings) => readCookie(request.headers.cookie, nameIf(isSecure(request, settings))),
    set(response, settings, secret) {
      const secure = isSecure(response.req, settings);
      response.cookie(nameIf(secure), secret, { ...kept(secure), ...until });
    },
    clear(response, settings) {
      const secure = isSecure(response.req, settings);
      response.clearCookie(nameIf(secure), kept(secure));
    },
  };
}

/** Everywhere but on this machine itself: a proxy may speak to us without TLS, the browser speaks to it with TLS. */
function isSecure({ hostname }: Pick<Request, 'hostname'>, { publicUrl }: Where): boolean {
  return !isLoopback(hostname) || (publicUrl !== null && !leadsToLoopback(publicUrl));
}
