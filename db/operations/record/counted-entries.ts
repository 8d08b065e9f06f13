/**
 * The weekly logs and the entries that count in a journey, as parts of a statement: its own, and those that are logged
 * in another journey of the same person and count here too. To be followed by an alias.
 */
const SHARED = (of: string, day: string) =>
  `shared_log h join ${of} o on o.journey_id = h.source_journey_id and o.${day} >= h.from_on and (h.until_on is null or o.${day} <= h.until_on)`;

/** Every entry once for each journey in which it counts, which is its `counted_journey_id`. */
export const COUNTED_ENTRIES = `(select o.*, o.journey_id as counted_journey_id from log_entry o
  union all select o.*, h.journey_id from ${SHARED('log_entry', 'on_date')})`;

/** Every weekly log once for each journey in which it counts, which is its `counted_journey_id`. */
export const COUNTED_LOGS = `(select o.*, o.journey_id as counted_journey_id from weekly_log o
  union all select o.*, h.journey_id from ${SHARED('weekly_log', 'week_starts_on')})`;
