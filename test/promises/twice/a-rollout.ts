import { openRollout } from '../../../db/operations/rollout/open-rollout.ts';
import { NOW } from '../../db/program.ts';
import type { Scene } from './scene.ts';

/** The present rules on their way to a journey that is pinned to ones that are not. */
export async function aRollout({
  program,
  dependencies,
}: Scene): Promise<{ organizationId: string; rolloutId: string }> {
  const { organizationId, directorId, by } = program;
  const command = by(directorId, { license: 'CA-LMFT' as const, reason: 'The law changed.' });
  const { subjectId } = await openRollout(
    dependencies.db,
    { ...command, at: NOW },
    dependencies.presentRules('CA-LMFT'),
  );
  return { organizationId, rolloutId: subjectId };
}
