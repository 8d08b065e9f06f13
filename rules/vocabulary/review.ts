/** How many days the link to a packet works unless somebody says otherwise. */
export const REVIEW_DAYS = 14;

/** How many days it may work at most. */
export const MOST_REVIEW_DAYS = 90;

/** Why the packet is no longer open in a browser of its reviewer. */
export type ReviewEnding = 'closed' | 'idle' | 'too-old';
