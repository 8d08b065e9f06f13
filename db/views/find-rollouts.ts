import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { RolloutChoice, RolloutState } from '../../rules/vocabulary/rollout.ts';
import { isoInstant } from '../instant.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';

/** A rollout of newer rules with how far it is. */
export interface ShownRollout {
  readonly rolloutId: string;
  readonly license: LicenseCode;
  readonly version: string;
  readonly state: RolloutState;
  readonly which: RolloutChoice | null;
  readonly reason: string;
  readonly openedAt: string;
  readonly openedByName: string;
  readonly journeys: number;
  readonly previewed: number;
  readonly changed: number;
  readonly gaining: number;
  readonly losing: number;
  readonly adopted: number;
  readonly failed: number;
}

/** One journey of a rollout. */
export interface ShownRolloutItem {
  readonly journeyId: string;
  readonly superviseeName: string;
  readonly state: 'found' | 'previewed' | 'adopted' | 'taken-back' | 'failed';
  readonly changed: boolean | null;
  readonly gainedMinutes: number | null;
  readonly verdictBefore: string | null;
  readonly verdictAfter: string | null;
  readonly failure: string | null;
}

/** Journeys of a license that are counted under other than its present rules. */
export interface OlderRules {
  readonly license: LicenseCode;
  readonly sha256: string;
  readonly journeys: number;
}

const ROLLOUTS = `
  select r.id as "rolloutId", r.license, r.version, r.state, r.which, r.reason, r.opened_at as "openedAt", p.name as "openedByName",
    count(i.id)::int as journeys, (count(*) filter (where i.state <> 'found'))::int as previewed, (count(*) filter (where i.changed))::int as changed,
    (count(*) filter (where i.gained_minutes > 0))::int as gaining, (count(*) filter (where i.gained_minutes < 0))::int as losing,
    (count(*) filter (where i.state = 'adopted'))::int as adopted, (count(*) filter (where i.state = 'failed'))::int as failed
  from rules_rollout r join person p on p.id = r.opened_by_id left join rollout_item i on i.rollout_id = r.id
  where $WHICH group by r.id, p.name order by r.opened_at desc, r.id limit 100`;

/** The rollouts of an organization, newest first, and where its journeys stand by license and rules. @throws DATABASE_AWAY. */
export function findRollouts(
  db: Database,
  acting: ActingPerson,
): Promise<{ readonly rollouts: readonly ShownRollout[]; readonly pinned: readonly OlderRules[] }> {
  return read(db, acting, async (session) => ({
    rollouts: await ask(session, 'true', []),
    pinned: await session.ask<OlderRules>(
      `select license, rulebook_sha256 as sha256, count(*)::int as journeys from journey
       where ended_at is null and phase <> 'submitting' group by license, rulebook_sha256 order by license, rulebook_sha256`,
    ),
  }));
}

/** One rollout with its journeys, those that lose most first. @throws ROLLOUT_NOT_FOUND, DATABASE_AWAY. */
export function getRollout(
  db: Database,
  acting: ActingPerson,
  rolloutId: string,
): Promise<ShownRollout & { readonly items: readonly ShownRolloutItem[] }> {
  return read(db, acting, async (session) => {
    const [rollout] = isId(rolloutId) ? await ask(session, 'r.id = ?', [rolloutId]) : [];
    if (rollout === undefined) throw new CreditableError('ROLLOUT_NOT_FOUND');
    const items = await session.ask<ShownRolloutItem>(
      `select i.journey_id as "journeyId", p.name as "superviseeName", i.state, i.changed, i.gained_minutes as "gainedMinutes",
         i.verdict_before as "verdictBefore", i.verdict_after as "verdictAfter", i.failure
       from rollout_item i join journey j on j.id = i.journey_id join person p on p.id = j.supervisee_id
       where i.rollout_id = ? order by coalesce(i.gained_minutes, 0), p.name, i.journey_id limit 1000`,
      [rolloutId],
    );
    return { ...rollout, items };
  });
}

async function ask(session: Session, which: string, values: readonly string[]): Promise<ShownRollout[]> {
  const rows = await session.ask<ShownRollout>(ROLLOUTS.replace('$WHICH', which), values);
  return rows.map((row) => ({ ...row, openedAt: isoInstant(row.openedAt) }));
}
