import { allHandlersFinished, condition, setCurrentDetails, setHandler } from '@temporalio/workflow';
import { type RolloutState, stateAfter } from '../../rules/vocabulary/rollout.ts';
import { database, outbound } from '../journey/activities.ts';
import { beginNextRun, shouldRoll } from '../journey/next-run.ts';
import { refusal, refusalOf } from '../journey/refuse.ts';
import * as messages from './messages.ts';

/** What starts a rollout, and what it carries from run to run. */
export interface Rollout {
  readonly organizationId: string;
  readonly rolloutId: string;
  readonly state: RolloutState;
  /** The journey after which the present work goes on; left out at its beginning. */
  readonly after?: string | null;
}

/** So many journeys are previewed or adopted between two looks at whether to go on. */
const BATCH = 10;

/**
 * Brings newer rules of a license to all its journeys: works out what they change for whom, waits for a decision, and
 * adopts them in batches. It can be paused between two batches, and taken back until the last one is done.
 * @param input - which rollout, and where it stands.
 */
export async function rulesRollout(input: Rollout): Promise<void> {
  const { organizationId, rolloutId } = input;
  const scope = { organizationId, rolloutId };
  let state = input.state;
  let after = input.after ?? null;
  setHandler(messages.rolloutState, () => state);
  setHandler(
    messages.steerRollout,
    async (command) => {
      try {
        const { state: next, ...receipt } = await database.steerRollout(command);
        if (next === 'taking-back') after = null;
        state = next;
        return receipt;
      } catch (failure) {
        throw refusalOf(failure);
      }
    },
    {
      validator: ({ organizationId: of, body }) => {
        assertTakes(of, body.rolloutId, body.step);
      },
    },
  );

  while (state !== 'adopted' && state !== 'canceled') {
    setCurrentDetails(`**Newer rules.** ${state}.`);
    if (state === 'previewing') await preview();
    else if (state === 'adopting' || state === 'taking-back') await adopt(state);
    else await condition(() => (state !== 'previewed' && state !== 'paused') || shouldRoll());
    if (shouldRoll()) {
      await condition(allHandlersFinished);
      await beginNextRun<typeof rulesRollout>({ ...scope, state, after });
    }
  }
  await condition(allHandlersFinished);

  function assertTakes(of: string, id: string, step: Parameters<typeof stateAfter>[1]): void {
    if (of !== organizationId || id !== rolloutId) throw refusal('ROLLOUT_NOT_FOUND');
    if (stateAfter(state, step) === null) throw refusal('ROLLOUT_STEP_WRONG', { step, state });
  }

  async function preview(): Promise<void> {
    const at = new Date().toISOString();
    const last = await outbound().previewBatch({ ...scope, after, most: BATCH, at });
    if (state !== 'previewing') return;
    after = last;
    if (last === null) await moveOn('previewing', 'previewed', at);
  }

  async function adopt(work: 'adopting' | 'taking-back'): Promise<void> {
    const at = new Date().toISOString();
    const last = await outbound().adoptBatch({
      ...scope,
      after,
      most: BATCH,
      at,
      work: work === 'adopting' ? 'adopt' : 'take-back',
    });
    // Taking back begins at the first journey again.
    if (state === 'taking-back' && work !== 'taking-back') return;
    after = last;
    if (last === null) await moveOn(work, work === 'adopting' ? 'adopted' : 'canceled', at);
  }

  /** Unless a director has meanwhile decided otherwise. */
  async function moveOn(from: RolloutState, to: RolloutState, at: string): Promise<void> {
    if (state !== from) return;
    await database.recordRolloutState({ ...scope, from, to, at });
    if (state === from) state = to;
    if (to === 'previewed') await outbound().announcePreview(scope);
  }
}
