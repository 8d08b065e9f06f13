import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openRollout } from '../../../db/operations/rollout/open-rollout.ts';
import { getRollout } from '../../../db/views/find-rollouts.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { RolloutState } from '../../../rules/vocabulary/rollout.ts';
import { rolloutWorkflowId } from '../../../workflows/rollout/messages.ts';
import { beginCounting } from '../../journey/begin-counting.ts';
import { signTestWeek } from '../../journey/log-week.ts';
import { openTestJourney } from '../../journey/open-test-journey.ts';
import { newerRules } from '../../rules/support/newer-rules.ts';
import { openPlace } from '../place.ts';
import type { Scene } from '../scene.ts';

/** Newer rules that are previewed and adopted for a journey. */
export const rollout: Scene = async (record) => {
  const newer = newerRules(0.5);
  await using place = await openPlace(newer);
  const { db, client, gateway } = place;
  const at = new Date().toISOString();
  const today = dateAt(at, 'America/Los_Angeles');
  const startBy = gateway.start.bind(gateway);
  const journey = await openTestJourney({ ...place, at, startBy });
  await beginCounting(journey, at, today);
  await signTestWeek(db, journey, weekOf(addDays(today, -7)), at);
  const { organizationId, directorId: actorId } = journey;
  const command = <Body>(body: Body) => ({ organizationId, actorId, key: randomUUID(), at, body });
  const asked = command({ license: 'CA-LMFT' as const, reason: 'The law changed.' });
  const { subjectId: rolloutId } = await openRollout(db, asked, newer);
  const until = async (state: RolloutState): Promise<void> => {
    while ((await getRollout(db, { organizationId, actorId }, rolloutId)).state !== state) await pause(100);
  };
  await gateway.startRollout({ organizationId, rolloutId, state: 'previewing' });
  await until('previewed');
  await gateway.steerRollout(command({ rolloutId, step: 'adopt' as const }));
  await until('adopted');
  const workflowId = rolloutWorkflowId(rolloutId);
  await client.workflow.getHandle(workflowId).result();
  await record({ ...place, name: 'rollout', workflowId });
  await record({ ...place, name: 'journey-adopting', workflowId: journey.handle.workflowId });
};
