import type { Response } from 'express';
import type { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { performAction } from '../../perform-action.ts';
import { getAuthenticator } from '../../routes/authenticator/get-authenticator.ts';
import { listPasskeys } from '../../routes/passkeys/list-passkeys.ts';
import { sendPage } from '../answer-page.ts';
import type { Fields } from '../forms/fields.ts';
import { PROOF_FIELDS } from '../forms/take-proof.ts';
import type { PageRequest } from '../page-request.ts';
import { ProvePage } from '../pages/prove-page.tsx';
import { describeAboutToSign } from '../reading/about-to-sign.tsx';
import { problemOf } from '../reading/problem-of.ts';

/** A form that needs a proof first. */
export interface WaitingForm {
  readonly operation: string;
  readonly fields: Fields;
}

/**
 * Asks somebody to prove that it is them before a form is carried out; everything that was typed goes along.
 * @param error - what was refused: that there is no proof, or the one that was tried.
 * @throws what the reading of the record refuses, DATABASE_AWAY.
 */
export async function showProof(
  response: Response,
  asked: PageRequest,
  { operation, fields }: WaitingForm,
  error: CreditableError,
): Promise<void> {
  const { services, acting, frame } = asked;
  const about = await describeAboutToSign(asked, operation, fields);
  const passkeys = await performAction(services, acting, listPasskeys);
  const { authenticator } = await performAction(services, acting, getAuthenticator);
  const carries = Object.fromEntries(Object.entries(fields).filter(([name]) => !PROOF_FIELDS.includes(name)));
  const isRefused = error.code === 'PROOF_REFUSED';
  const page = ProvePage({
    frame: { ...frame, path: fields['_from'] ?? '/' },
    about,
    operation,
    carries,
    minutes: services.settings.signingProofMinutes,
    hasPasskey: passkeys.length > 0,
    hasApp: authenticator !== null,
    canDemo: services.settings.demo && acting?.session?.method === 'demo',
    problem: isRefused ? problemOf(error) : null,
  });
  // To be asked is no failure of whoever signs; to prove nothing is one.
  sendPage(response, page, isRefused ? 401 : 200);
}
