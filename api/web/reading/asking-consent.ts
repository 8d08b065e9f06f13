import { can } from '../../../rules/vocabulary/abilities.ts';
import { performAction } from '../../perform-action.ts';
import { getSigningConsent } from '../../routes/signing/get-signing-consent.ts';
import type { SignedInRequest } from '../page-request.ts';

/** The frame of a page with forms to sign: it asks whoever has not agreed to sign electronically. */
export async function askingConsent({ services, acting, frame }: SignedInRequest): Promise<SignedInRequest['frame']> {
  if (!can(acting.roles, 'consent-to-sign')) return frame;
  const { givenAt, ...text } = await performAction(services, acting, getSigningConsent);
  return { ...frame, toConsent: givenAt === null ? text : null };
}
