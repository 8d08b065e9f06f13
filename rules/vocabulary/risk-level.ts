/**
 * How much is at stake in what is open, in words by which journeys are found.
 * `none`: nobody had to be told of anything. `watch`: somebody was reminded. `at-risk`: somebody above was called, or a
 * decision is asked for. `losing`: a loss was told, such as hours that cannot count any more.
 */
export const RISK_LEVELS = ['none', 'watch', 'at-risk', 'losing'] as const;

/** One of the levels. */
export type RiskLevel = (typeof RISK_LEVELS)[number];
