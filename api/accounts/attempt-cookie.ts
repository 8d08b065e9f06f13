import { ATTEMPT_MINUTES } from '../../rules/vocabulary/identity-provider.ts';
import { secretCookie } from '../access/secret-cookie.ts';

/** The cookie that holds the secret of an attempt to sign in at a provider. */
export const attemptCookie = secretCookie('creditable_attempt', ATTEMPT_MINUTES);
