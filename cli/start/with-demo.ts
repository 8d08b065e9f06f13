import type { Environment } from '../../config/settings.ts';

/** The variables of `npm start`, and of nothing else: the demo is there unless somebody says otherwise. */
export function withDemo(env: Environment): Environment {
  return { ...env, CREDITABLE_DEMO: env['CREDITABLE_DEMO']?.trim() || 'true' };
}
