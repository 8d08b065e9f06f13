import type { Request } from 'express';
import { findSignedInPerson } from '../../access/find-signed-in-person.ts';
import type { SignedInPerson } from '../../action.ts';
import { performAction } from '../../perform-action.ts';
import { giveProof } from '../../routes/proofs/give-proof.ts';
import type { PageRequest } from '../page-request.ts';
import type { Fields } from './fields.ts';
import { readCredential } from './read-credential.ts';

/** The fields by which a form brings a proof with it; they are never carried further. */
export const PROOF_FIELDS: readonly string[] = ['_proof', '_credential', '_code'];

/**
 * Gives the proof that a form brings with it, before anything else of the form is done.
 * @returns the person as they are from then on.
 * @throws PROOF_REFUSED, INPUT_INVALID.
 */
export async function takeProof(
  request: Request,
  { services, acting }: PageRequest,
  fields: Fields,
): Promise<SignedInPerson | null> {
  const by = fields['_proof'];
  if (by === undefined) return acting;
  await performAction(services, acting, giveProof, { body: bodyOf(by, fields) });
  return findSignedInPerson(services, request);
}

/** Into one field goes a code of the app or a recovery code: which it is shows in its form. */
function bodyOf(by: string, fields: Fields): unknown {
  if (by === 'passkey') return { by, credential: readCredential(fields['_credential']) };
  if (by !== 'code') return { by };
  const code = fields['_code'] ?? '';
  return { by: /^[\d\s]*$/.test(code) ? 'authenticator' : 'recovery-code', code };
}
