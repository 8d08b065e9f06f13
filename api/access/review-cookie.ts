import { secretCookie } from './secret-cookie.ts';

/** The name of the cookie of a browser in which a packet is open; another than that of a session, which it never stands for. */
export const REVIEW_COOKIE = 'creditable_review';

/** The cookie that holds the secret of an open packet. */
export const reviewCookie = secretCookie(REVIEW_COOKIE);
