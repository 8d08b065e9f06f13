import { performAction } from '../../perform-action.ts';
import { getProgress } from '../../routes/progress/get-progress.ts';
import { signedInPage } from '../page-request.ts';
import { askingConsent } from '../reading/asking-consent.ts';
import { ProgressPage } from '../pages/progress-page.tsx';

/** The evaluations and goals of one journey. */
export const progressRoute = signedInPage('/journeys/:journeyId/progress', 'read-journeys', async (request) => {
  const { services, acting, params, refusal } = request;
  const frame = await askingConsent(request);
  const progress = await performAction(services, acting, getProgress, { params });
  return { page: ProgressPage({ frame, progress, refusal }) };
});
