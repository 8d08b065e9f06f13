import { FIRST_LADDERS, type FirstKind, type FirstObligation, type FirstRung, nextRungAt } from './ladders.ts';

type Recipient = FirstRung['recipient'];

/** One notice to one recipient about everything of one kind that is due; kept to one after a standstill. */
export interface DueNotice {
  readonly kind: FirstKind;
  readonly recipient: Recipient;
  readonly tone: FirstRung['tone'];
  /** The obligations it speaks of, oldest first, with the rung that each has reached. */
  readonly about: readonly {
    readonly obligationId: string;
    readonly subjectId: string;
    readonly ownerId: string;
    readonly rung: number;
    readonly beganAt: string;
  }[];
}

/** The earliest instant at which some rung is due, or null when nothing is owed (ISO 8601). */
export function earliestDue(obligations: readonly FirstObligation[]): string | null {
  const instants = obligations.map(nextRungAt).filter((at): at is string => at !== null);
  return instants.length === 0 ? null : instants.reduce((a, b) => (a < b ? a : b));
}

/**
 * Which notices are due, and the obligations as they stand once those are told.
 * When several rungs came due at once (after a standstill), each recipient hears only of the latest one.
 * @param now - ISO instant.
 */
export function collectDue(
  obligations: readonly FirstObligation[],
  now: string,
): { readonly notices: readonly DueNotice[]; readonly after: readonly FirstObligation[] } {
  const byOwnerAndTone = new Map<string, DueNotice>();
  const after = obligations.map((owed) => {
    const reached = rungsReached(owed, now);
    for (const rung of latestPerRecipient(owed, reached)) addTo(byOwnerAndTone, owed, rung);
    return { ...owed, rungsDone: Math.max(owed.rungsDone, reached) };
  });
  return { notices: [...byOwnerAndTone.values()], after };
}

function rungsReached(owed: FirstObligation, now: string): number {
  let reached = owed.rungsDone;
  for (let at = nextRungAt(owed); at !== null && at <= now; at = nextRungAt({ ...owed, rungsDone: reached })) {
    reached += 1;
  }
  return reached;
}

function latestPerRecipient(
  owed: FirstObligation,
  reached: number,
): { readonly rung: FirstRung; readonly index: number }[] {
  const latest = new Map<Recipient, { rung: FirstRung; index: number }>();
  FIRST_LADDERS[owed.kind].slice(0, reached).forEach((rung, index) => {
    if (index >= owed.rungsDone) latest.set(rung.recipient, { rung, index });
  });
  return [...latest.values()];
}

function addTo(
  notices: Map<string, DueNotice>,
  owed: FirstObligation,
  { rung, index }: { rung: FirstRung; index: number },
): void {
  const owner = rung.recipient === 'supervisor' ? owed.ownerId : '';
  const key = [owed.kind, rung.recipient, owner, rung.tone].join(' ');
  const known = notices.get(key);
  const item = {
    obligationId: owed.id,
    subjectId: owed.subjectId,
    ownerId: owed.ownerId,
    rung: index,
    beganAt: owed.beganAt,
  };
  notices.set(key, {
    kind: owed.kind,
    recipient: rung.recipient,
    tone: rung.tone,
    about: [...(known?.about ?? []), item].sort((a, b) => (a.beganAt < b.beganAt ? -1 : 1)),
  });
}
