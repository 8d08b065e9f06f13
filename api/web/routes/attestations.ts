import { performAction } from '../../perform-action.ts';
import { listOpenAttestations } from '../../routes/attestations/list-open-attestations.ts';
import { signedInPage } from '../page-request.ts';
import { askingConsent } from '../reading/asking-consent.ts';
import { AttestationsPage } from '../pages/attestations-page.tsx';

/** The quarters that the supervisor has to attest. */
export const attestationsRoute = signedInPage('/attestations', 'read-queue', async (request) => {
  const { services, acting, refusal } = request;
  const frame = await askingConsent(request);
  const quarters = await performAction(services, acting, listOpenAttestations);
  return { page: AttestationsPage({ frame, quarters, refusal }) };
});
