/** A row that belongs to a journey. */
export interface OfJourney {
  readonly journeyId: string;
}

/** Sorts rows of several journeys by journey and takes the id off; within each they keep their order. */
export function groupByJourney<Row extends OfJourney>(rows: readonly Row[]): Map<string, Omit<Row, 'journeyId'>[]> {
  const groups = new Map<string, Omit<Row, 'journeyId'>[]>();
  for (const { journeyId, ...row } of rows) {
    const group = groups.get(journeyId);
    if (group === undefined) groups.set(journeyId, [row]);
    else group.push(row);
  }
  return groups;
}
