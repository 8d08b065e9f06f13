import { NOW } from '../../db/program.ts';
import { submitAWeek } from '../../db/submitted-week.ts';
import { arrange as present } from './adopt-rules.ts';
import type { Arrange } from './scene.ts';

/** A journey under the present rules, with hours in it. */
export const arrange: Arrange<'evaluateJourney'> = async (scene) => {
  const { organizationId, journeyId } = scene.program;
  await scene.activities.adoptRules(await present(scene));
  await submitAWeek(scene.dependencies.db, scene.program);
  return { organizationId, journeyId, at: NOW };
};

/** Another record is another count. */
export const looksAnew = true;
