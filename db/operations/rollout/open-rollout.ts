import { randomUUID } from 'node:crypto';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import type { OpenRollout } from '../../../rules/vocabulary/commands/open-rollout.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { RulesRollout } from '../../entities/rules-rollout.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { writeRulebook } from '../rulebook/keep-rulebook.ts';

/**
 * A director has the present rules of a license brought to all its open journeys that are counted under others: first to
 * be previewed. Nothing changes for anybody until they are adopted.
 * @param present - the rules of the license as this program brings them.
 * @returns a receipt whose subject is the rollout.
 * @throws ROLLOUT_EXISTS, ROLLOUT_EMPTY when every journey is counted under them already, KEY_REUSED, DATABASE_AWAY.
 */
export function openRollout(
  db: Database,
  command: OrganizationCommand<OpenRollout>,
  present: Rulebook,
): Promise<Receipt> {
  const { organizationId, actorId, at, body } = command;
  return act(db, 'open-rollout', command, async (session) => {
    const { license, reason } = body;
    if ((await session.em.count(RulesRollout, { license, endedAt: null })) > 0)
      throw new CreditableError('ROLLOUT_EXISTS', { license });
    const { version } = present.identity;
    const { sha256 } = present;
    await writeRulebook(session, { license, version, sha256, document: present, at });
    const id = randomUUID();
    const rollout = { license, version, sha256, state: 'previewing', which: null, reason } as const;
    await session.em.insert(RulesRollout, {
      id,
      organizationId,
      ...rollout,
      openedAt: new Date(at),
      openedById: actorId,
      endedAt: null,
    });
    const found = await addItems(session, id, { license, sha256 });
    if (found === 0) throw new CreditableError('ROLLOUT_EMPTY', { license });
    const journeys = found === 1 ? '1 journey' : `${String(found)} journeys`;
    return {
      receipt: {
        subjectId: id,
        sentence: `What the rules of ${license}, ${version}, change is worked out for ${journeys}.`,
      },
      audit: { action: 'rollout-opened', after: { ...rollout, journeys: found } },
    };
  });
}

/** With the board, the rules that a packet was filed under stay. */
async function addItems(session: Session, rolloutId: string, { license, sha256 }: { license: string; sha256: string }) {
  const rows = await session.ask(
    `insert into rollout_item (id, organization_id, rollout_id, journey_id, before_version, before_sha256, state)
     select gen_random_uuid(), j.organization_id, ?, j.id, j.rulebook_version, j.rulebook_sha256, 'found'
     from journey j where j.license = ? and j.ended_at is null and j.phase <> 'submitting' and j.rulebook_sha256 <> ? returning id`,
    [rolloutId, license, sha256],
  );
  return rows.length;
}
