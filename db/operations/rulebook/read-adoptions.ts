import type { RulesVersion } from '../../../rules/vocabulary/rules-version.ts';
import { isoInstant } from '../../instant.ts';
import type { Session } from '../../session.ts';

/** The action under which the audit trail keeps that other rules were adopted. */
export const RULES_ADOPTED = 'rules-adopted';

/** Once when a journey was given other rules: by whom, when, why, from which to which. */
export interface Adoption {
  /** ISO instant. */
  readonly at: string;
  readonly actorName: string;
  readonly reason: string;
  readonly from: RulesVersion;
  readonly to: RulesVersion;
}

/** Reads from the audit trail how the rules of a journey came to be what they are, newest first. */
export async function readAdoptions(session: Session, journeyId: string): Promise<Adoption[]> {
  const adoptions = await session.ask<Adoption>(
    `select a.at, p.name as "actorName", a.after->>'reason' as reason, a.before->'rulebook' as "from", a.after->'rulebook' as "to"
     from audit_entry a join person p on p.id = a.actor_id
     where a.journey_id = ? and a.action = ? order by a.sequence desc`,
    [journeyId, RULES_ADOPTED],
  );
  return adoptions.map((adoption) => ({ ...adoption, at: isoInstant(adoption.at) }));
}

/** The rules under which a journey was counted before and is no longer, the last ones first. */
export function earlierRules(adoptions: readonly Adoption[], pinned: RulesVersion): RulesVersion[] {
  const earlier = new Map(adoptions.map(({ from }) => [from.sha256, from]));
  earlier.delete(pinned.sha256);
  return [...earlier.values()];
}
