import type { ShownSession, SupervisionWeek } from '../../answers/supervision-session.ts';

/** A session with all its members, as one card. */
export interface SessionCardData {
  readonly first: ShownSession;
  readonly members: readonly ShownSession[];
  readonly state: 'to-come' | 'to-record' | 'held' | 'canceled';
  /** What a rulebook of a member would not count, each a sentence; beforehand a warning, never a bar. */
  readonly warnings: readonly string[];
}

/** Gathers the members of each session; the sessions keep their order. */
export function cardsOf(
  rows: readonly ShownSession[],
  supervisees: readonly Pick<SupervisionWeek, 'journeyId' | 'needs'>[],
  now: Date,
): SessionCardData[] {
  return [...Map.groupBy(rows, ({ sessionId }) => sessionId).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    return [{ first, members, state: stateOf(first, now), warnings: warningsOf(first, members, supervisees) }];
  });
}

function stateOf({ standing, startsAt }: ShownSession, now: Date): SessionCardData['state'] {
  if (standing === 'canceled') return 'canceled';
  if (standing !== 'booked') return 'held';
  return startsAt <= now.toISOString() ? 'to-record' : 'to-come';
}

function warningsOf(
  { kind, size, supervisorAway }: ShownSession,
  members: readonly ShownSession[],
  supervisees: readonly Pick<SupervisionWeek, 'journeyId' | 'needs'>[],
): string[] {
  const away = supervisorAway ? ['The supervisor is recorded as away on that day.'] : [];
  const triadic =
    kind === 'triadic' && size !== 2 ? [`Triadic supervision is of two supervisees; this is ${size}.`] : [];
  if (kind === 'individual') return away;
  const limits = members.flatMap(({ journeyId, superviseeName }) => {
    const limit = supervisees.find((one) => one.journeyId === journeyId)?.needs?.groupLimit ?? null;
    if (limit === null || size <= limit.largest) return [];
    const source = `${limit.citation ?? 'no citation on file'}${limit.confidence === 'recall' ? '; unverified, ask the board' : ''}`;
    return [`For ${superviseeName} a group counts up to ${limit.largest}, and this is ${size} (${source}).`];
  });
  return [...away, ...triadic, ...limits];
}
