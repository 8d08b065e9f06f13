import { LockMode } from '@mikro-orm/postgresql';
import type { SteerRollout } from '../../../rules/vocabulary/commands/open-rollout.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { type RolloutState, stateAfter } from '../../../rules/vocabulary/rollout.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { RulesRollout } from '../../entities/rules-rollout.ts';
import { isId } from '../../is-id.ts';
import type { Database } from '../../open-database.ts';

/** The receipt of a step, and where the rollout stands now. */
export interface SteeredRollout extends Receipt {
  readonly state: RolloutState;
}

const SENTENCES: Readonly<Record<SteerRollout['step'], string>> = {
  adopt: 'The rules are being adopted.',
  pause: 'No further journey adopts the rules until it goes on.',
  resume: 'It goes on.',
  'take-back': 'What was adopted is being taken back.',
  cancel: 'Nothing was changed for anybody.',
};

/**
 * A director takes a step with a rollout of newer rules.
 * @returns a receipt whose subject is the rollout; `state` is where it stands now.
 * @throws ROLLOUT_NOT_FOUND, ROLLOUT_STEP_WRONG, KEY_REUSED, DATABASE_AWAY.
 */
export function steerRollout(db: Database, command: OrganizationCommand<SteerRollout>): Promise<SteeredRollout> {
  const { body, at } = command;
  const { rolloutId: id, step, which = 'everybody' } = body;
  return act<SteeredRollout>(db, 'steer-rollout', command, async (session) => {
    const rollout = isId(id)
      ? await session.em.findOne(RulesRollout, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (rollout === null) throw new CreditableError('ROLLOUT_NOT_FOUND');
    const state = stateAfter(rollout.state, step);
    if (state === null) throw new CreditableError('ROLLOUT_STEP_WRONG', { step, state: rollout.state });
    const ended = state === 'canceled' ? { endedAt: new Date(at) } : {};
    await session.em.nativeUpdate(RulesRollout, { id }, { state, ...ended, ...(step === 'adopt' ? { which } : {}) });
    return {
      receipt: { subjectId: id, sentence: SENTENCES[step], state },
      audit: { action: 'rollout-steered', before: { state: rollout.state }, after: { state, which } },
    };
  });
}
