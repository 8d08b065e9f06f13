/**
 * What stands in for a figure that only an evaluation knows, so that a reason reads well without it.
 * A limit is the number of law itself.
 */
const STANDINGS: Readonly<Record<string, string>> = {
  date: 'that day',
  name: 'The supervisor',
  state: 'none was in force on that day',
  earned: 'too few',
  owed: 'the owed',
  limit: 'the limit of',
  had: 'too few',
  least: 'the least',
};

/** Figures that the rules themselves know, by the name of their place in a reason. */
export type Known = Readonly<Record<string, string | undefined>>;

/**
 * Writes the reason of a loss as a reader of the rules sees it, with words for what differs from person to person.
 * @param reason - as the rulebook writes it, with `{name}` for what an evaluation fills in.
 * @param known - figures that the rules themselves know.
 * @example plainReason('Over {limit} hours in that week.', { limit: '40' }) is 'Over 40 hours in that week.'.
 */
export function plainReason(reason: string, known: Known = {}): string {
  // Where the figure is worked out for each person, "the {limit} group hours" are just the group hours.
  const told = known['limit'] !== undefined ? reason : reason.replaceAll('the {limit} ', 'the ');
  return told.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? STANDINGS[name] ?? `the ${name}`);
}
