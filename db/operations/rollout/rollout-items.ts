import type { Verdict } from '../../../rules/vocabulary/evaluation.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { RolloutState } from '../../../rules/vocabulary/rollout.ts';
import { RolloutItem } from '../../entities/rollout-item.ts';
import { RulesRollout } from '../../entities/rules-rollout.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';

/** One rollout of one organization. */
export interface RolloutScope {
  readonly organizationId: string;
  readonly rolloutId: string;
}

/** One journey that waits for its turn. */
export interface WaitingItem {
  readonly itemId: string;
  readonly journeyId: string;
  readonly license: LicenseCode;
  /** The rules it is counted under, and those that come. */
  readonly beforeSha256: string;
  readonly sha256: string;
  readonly reason: string;
  readonly openedById: string;
  readonly superviseeName: string;
}

const ITEM = `
  select i.id as "itemId", i.journey_id as "journeyId", r.license, i.before_sha256 as "beforeSha256", r.sha256, r.reason,
    r.opened_by_id as "openedById", p.name as "superviseeName",
    ($CONCERNED) as concerned
  from rollout_item i join rules_rollout r on r.id = i.rollout_id join journey j on j.id = i.journey_id join person p on p.id = j.supervisee_id
  where i.rollout_id = ?`;

/** Which of them a kind of work concerns. */
const CONCERNED = {
  preview: `i.state = 'found'`,
  adopt: `i.state = 'previewed' and (r.which = 'everybody' or (i.gained_minutes >= 0 and not (i.verdict_before = 'met' and i.verdict_after <> 'met')))`,
  'take-back': `i.state = 'adopted'`,
} as const;

/** The next journeys of a rollout, in the order of their ids. */
export interface Turn extends RolloutScope {
  readonly work: keyof typeof CONCERNED;
  /** The journey after which it goes on; null at the beginning. */
  readonly after: string | null;
  /** How many at most. */
  readonly most: number;
}

/** The journeys whose turn it is, and those among them for which something is to be done. */
export interface TurnItems {
  readonly items: readonly WaitingItem[];
  /** The last journey of this turn; null when none is left. */
  readonly last: string | null;
}

/**
 * The next journeys of a rollout. Asked again, it names the same last one, whatever was done with them meanwhile.
 * @throws DATABASE_AWAY.
 */
export function findTurn(db: Database, { organizationId, rolloutId, work, after, most }: Turn): Promise<TurnItems> {
  return inSession(db, organizationId, async (session) => {
    const rows = await session.ask<WaitingItem & { readonly concerned: boolean }>(
      `${ITEM.replace('$CONCERNED', CONCERNED[work])} and (?::uuid is null or i.journey_id > ?::uuid) order by i.journey_id limit ?`,
      [rolloutId, after, after, most],
    );
    const items = rows.filter(({ concerned }) => concerned).map(({ concerned: _, ...item }) => item);
    return { items, last: rows.at(-1)?.journeyId ?? null };
  });
}

/** What newer rules change for one journey. */
export interface ItemPreview {
  readonly itemId: string;
  readonly changed: boolean;
  readonly gainedMinutes: number;
  readonly verdictBefore: Verdict;
  readonly verdictAfter: Verdict;
  readonly sentence: string;
}

/** Keeps what newer rules change for some journeys. @throws DATABASE_AWAY. */
export async function keepPreviews(db: Database, organizationId: string, previews: readonly ItemPreview[]) {
  await inSession(db, organizationId, async ({ em }) => {
    for (const { itemId, ...preview } of previews)
      await em.nativeUpdate(RolloutItem, { id: itemId, state: 'found' }, { state: 'previewed', ...preview });
  });
}

/** Records what became of one journey. @throws DATABASE_AWAY. */
export async function settleItem(
  db: Database,
  organizationId: string,
  {
    itemId,
    state,
    failure,
    at,
  }: { itemId: string; state: 'adopted' | 'taken-back' | 'failed'; failure: string | null; at: string },
): Promise<void> {
  await inSession(db, organizationId, ({ em }) =>
    em.nativeUpdate(RolloutItem, { id: itemId }, { state, failure, settledAt: new Date(at) }),
  );
}

const LAST: readonly RolloutState[] = ['adopted', 'canceled'];

/** Records where a rollout has come to by itself, from where it was. @throws DATABASE_AWAY. */
export async function recordRolloutState(
  db: Database,
  { organizationId, rolloutId, from, to, at }: RolloutScope & { from: RolloutState; to: RolloutState; at: string },
): Promise<void> {
  const endedAt = LAST.includes(to) ? new Date(at) : null;
  await inSession(db, organizationId, ({ em }) =>
    em.nativeUpdate(RulesRollout, { id: rolloutId, state: from }, { state: to, endedAt }),
  );
}
