import { secretCookie } from './secret-cookie.ts';

/** The name of the cookie of a signed-in browser, where pages are reached on this machine alone. */
export const SESSION_COOKIE = 'creditable_session';

/** The cookie that holds the token of a session, until the browser is closed. */
export const sessionCookie = secretCookie(SESSION_COOKIE);
