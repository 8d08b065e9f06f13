import type { Settings } from '../../config/settings.ts';
import type { SignInLimits } from '../../rules/vocabulary/sign-in.ts';

/** How long a session may last, by the settings. */
export function limitsOf({
  sessionIdleMinutes,
  sessionHours,
}: Pick<Settings, 'sessionIdleMinutes' | 'sessionHours'>): SignInLimits {
  return { idleMinutes: sessionIdleMinutes, absoluteMinutes: sessionHours * 60 };
}
