import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { keepChallenge } from '../../db/operations/proof/challenges.ts';
import { findPasskeys, type ShownPasskey } from '../../db/views/find-passkeys.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';
import { relyingPartyOf } from './relying-party.ts';
import { makeUserHandle } from './user-handle.ts';

type Needed = Pick<Services, 'db' | 'settings'>;

const FIVE_MINUTES = 5 * 60_000;

/**
 * What a browser needs to make a passkey for the person who is signed in.
 * @param holder - the session; no other can send the answer.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY.
 */
export async function askForNewPasskey({ db, settings }: Needed, acting: SignedInPerson, holder: string, at: string) {
  const known = await findPasskeys(db, acting, acting.actorId);
  const options = await generateRegistrationOptions({
    rpName: 'Creditable',
    rpID: relyingPartyOf(settings).id,
    userID: makeUserHandle({ organizationId: acting.organizationId, personId: acting.actorId }),
    userName: acting.name,
    userDisplayName: acting.name,
    timeout: FIVE_MINUTES,
    attestationType: 'none',
    excludeCredentials: known.map(describe),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(db, { holder, purpose: 'add-passkey' }, options.challenge, at);
  return { ...options };
}

/**
 * What a browser needs to have a passkey sign something.
 * @param holder - the browser, or the session; no other can send the answer.
 * @param known - the passkeys that may answer; none named means any.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY.
 */
export async function askPasskey(
  { db, settings }: Needed,
  holder: string,
  purpose: 'sign-in' | 'prove',
  known: readonly ShownPasskey[],
  at: string,
) {
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyOf(settings).id,
    timeout: FIVE_MINUTES,
    userVerification: 'required',
    allowCredentials: known.map(describe),
  });
  await keepChallenge(db, { holder, purpose }, options.challenge, at);
  return { ...options };
}

type Transports = NonNullable<Parameters<typeof generateAuthenticationOptions>[0]['allowCredentials']>[number];

function describe({ credentialId, transports }: ShownPasskey): Transports {
  return { id: credentialId, transports: [...transports] as NonNullable<Transports['transports']> };
}
