import type { Request } from 'express';
import { findSignedInPerson } from '../../access/find-signed-in-person.ts';
import type { SignedInPerson } from '../../action.ts';
import { performAction } from '../../perform-action.ts';
import { giveProof } from '../../routes/proofs/give-proof.ts';
import type { PageRequest } from '../page-request.ts';
import type { Fields } from './fields.ts';
import { readCredential } from './read-credential.ts';

/** The fields by which a form brings a proof with it; they are never carried further. */
export const PROOF_FIELDS: readonly string[] = ['_proof', '_credential'];

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
  const body = by === 'passkey' ? { by, credential: readCredential(fields['_credential']) } : { by };
  await performAction(services, acting, giveProof, { body });
  return findSignedInPerson(services, request);
}
