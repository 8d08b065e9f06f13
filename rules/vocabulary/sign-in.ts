/** How somebody showed who they are: a person of the demo was stepped into; the others are real. */
export const SIGN_IN_METHODS = ['demo', 'mailed-link', 'oidc', 'passkey'] as const;

/** One of the ways to sign in. */
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** Why a session is over. */
export const SIGN_IN_ENDINGS = [
  'signed-out',
  'replaced',
  'ended-elsewhere',
  'ended-by-director',
  'person-disabled',
  'idle',
  'too-old',
] as const;

/** One of the reasons. */
export type SignInEnding = (typeof SIGN_IN_ENDINGS)[number];

/** How long a session may last, in minutes. */
export interface SignInLimits {
  /** Without any request. */
  readonly idleMinutes: number;
  /** In all, however much it is used. */
  readonly absoluteMinutes: number;
}

/** The two instants by which a session grows old, ISO 8601. */
export interface SignInAge {
  readonly signedInAt: string;
  readonly lastSeenAt: string;
}

const MINUTE = 60_000;

/**
 * Which limit of time a session has passed.
 * @param at - ISO instant.
 * @returns null while it is within both.
 */
export function limitPassed(
  { signedInAt, lastSeenAt }: SignInAge,
  { idleMinutes, absoluteMinutes }: SignInLimits,
  at: string,
): 'idle' | 'too-old' | null {
  const now = Date.parse(at);
  if (now - Date.parse(signedInAt) >= absoluteMinutes * MINUTE) return 'too-old';
  return now - Date.parse(lastSeenAt) >= idleMinutes * MINUTE ? 'idle' : null;
}

/** How long a mailed link works, minutes. */
export const LINK_MINUTES = 15;
