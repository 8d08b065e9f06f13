import { NOW } from '../../db/program.ts';
import type { Arrange } from './scene.ts';

/** The first phase after onboarding. */
export const arrange: Arrange<'recordPhase'> = ({ program: { organizationId, journeyId } }) =>
  Promise.resolve({ organizationId, journeyId, at: NOW, key: `phase:${journeyId}:1`, phase: 'accumulating' as const });
