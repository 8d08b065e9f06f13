import { performAction } from '../../perform-action.ts';
import { getJourney } from '../../routes/journeys/get-journey.ts';
import { getSignedCopy } from '../../routes/signing/get-signed-copy.ts';
import { getSigningConsent } from '../../routes/signing/get-signing-consent.ts';
import { listSignedCopies } from '../../routes/signing/list-signed-copies.ts';
import { signedInPage } from '../page-request.ts';
import { SignedCopiesPage } from '../pages/signed-copies-page.tsx';
import { SignedCopyPage } from '../pages/signed-copy-page.tsx';
import { SigningConsentPage } from '../pages/signing-consent-page.tsx';

/** What one agrees to by signing electronically. */
export const signingConsentRoute = signedInPage(
  '/signing-consent',
  'consent-to-sign',
  async ({ services, acting, frame, refusal }) => {
    const { givenAt, ...text } = await performAction(services, acting, getSigningConsent);
    return { page: SigningConsentPage({ frame, text, givenAt, refusal }) };
  },
);

/** Everything that was signed in a journey. */
export const signedCopiesRoute = signedInPage(
  '/journeys/:journeyId/signed',
  'read-journeys',
  async ({ services, acting, frame, params }) => {
    const [{ row }, copies] = await Promise.all([
      performAction(services, acting, getJourney, { params }),
      performAction(services, acting, listSignedCopies, { params }),
    ]);
    return { page: SignedCopiesPage({ frame, journeyId: row.journeyId, superviseeName: row.superviseeName, copies }) };
  },
);

/** One signed record, as it was signed. */
export const signedCopyRoute = signedInPage(
  '/journeys/:journeyId/signed/:signedCopyId',
  'read-journeys',
  async ({ services, acting, frame, params }) => {
    const copy = await performAction(services, acting, getSignedCopy, { params });
    return { page: SignedCopyPage({ frame, journeyId: params['journeyId'] ?? '', copy }) };
  },
);
