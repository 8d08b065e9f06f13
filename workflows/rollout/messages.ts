import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { SteerRollout } from '../../rules/vocabulary/commands/open-rollout.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { RolloutState } from '../../rules/vocabulary/rollout.ts';

/** A step of a director with a rollout. */
export type Steering = Omit<Command<SteerRollout>, 'journeyId'>;

/** A director adopts, pauses, resumes, takes back or cancels. */
export const steerRollout = defineUpdate<Receipt, [Steering]>('steerRollout');

/** Where the rollout stands; for operators. */
export const rolloutState = defineQuery<RolloutState>('rolloutState');

/** The workflow type of a rollout of newer rules. */
export const ROLLOUT_WORKFLOW = 'rulesRollout';

/** The workflow id of a rollout; opaque. */
export function rolloutWorkflowId(rolloutId: string): string {
  return `rollout/${rolloutId}`;
}
