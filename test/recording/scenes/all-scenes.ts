import type { Scene } from '../scene.ts';
import { application } from './application.ts';
import { fleet } from './fleet.ts';
import { ladder } from './ladder.ts';
import { refusals } from './refusals.ts';
import { rollout } from './rollout.ts';
import { staff } from './staff.ts';
import { weeks } from './weeks.ts';

/** What is played for a recording: every workflow type, and as many of their commands as can be. */
export const ALL_SCENES: Readonly<Record<string, Scene>> = {
  weeks,
  refusals,
  application,
  rollout,
  staff,
  ladder,
  fleet,
};
