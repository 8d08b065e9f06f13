import type { HeldKeys } from '../../keys/key-ring.ts';
import { openText, sealText } from '../../keys/seal-text.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** In whose session an app is being set up. */
export interface SettingUp {
  readonly organizationId: string;
  readonly sessionId: string;
  /** ISO instant. */
  readonly at: string;
}

const MINUTES = 10;

/**
 * What a browser carries from the picture to the first code: the secret, sealed for this session. Nothing is kept here before
 * a code has shown that the app knows the secret.
 * @throws DATA_KEY_MISSING.
 */
export function sealSetUp(keys: HeldKeys, within: SettingUp, secret: string): string {
  const until = Date.parse(within.at) + MINUTES * 60_000;
  return sealText(keys, placeOf(within), JSON.stringify([secret, until]));
}

/**
 * The secret of a set-up.
 * @throws SET_UP_SPENT for one of another session, one that is too old, and what is none.
 */
export function openSetUp(keys: HeldKeys, within: SettingUp, setUp: string): string {
  const [secret, until] = read(keys, within, setUp);
  if (Date.parse(within.at) >= until) throw new CreditableError('SET_UP_SPENT');
  return secret;
}

function read(keys: HeldKeys, within: SettingUp, setUp: string): [secret: string, until: number] {
  try {
    return JSON.parse(openText(keys, placeOf(within), setUp)) as [string, number];
  } catch (cause) {
    throw new CreditableError('SET_UP_SPENT', {}, { cause });
  }
}

function placeOf({ organizationId, sessionId }: SettingUp) {
  return { purpose: 'authenticator.set-up', organizationId, recordId: sessionId };
}
