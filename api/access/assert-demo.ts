import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Services } from '../services.ts';

/**
 * Hides what exists in the demo only.
 * @throws PATH_UNKNOWN outside the demo, as if there were nothing.
 */
export function assertDemo({ settings }: Pick<Services, 'settings'>): void {
  if (!settings.demo) throw new CreditableError('PATH_UNKNOWN');
}
