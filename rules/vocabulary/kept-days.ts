/** How long a session, a link, an attempt or a token is kept after it is over, days; then the nightly check removes it. */
export const KEPT_AFTER_DAYS = 90;
