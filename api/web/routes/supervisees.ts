import { performAction } from '../../perform-action.ts';
import { getJourney } from '../../routes/journeys/get-journey.ts';
import { listJourneys } from '../../routes/journeys/list-journeys.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { type SignedInRequest, signedInPage } from '../page-request.ts';
import { askingConsent } from '../reading/asking-consent.ts';
import { SuperviseesPage } from '../pages/supervisees-page.tsx';
import type { WaitingAgreement } from '../parts/supervisees/agreements-to-sign.tsx';

/** The supervisor's people, agreements to sign, and how the supervisor stands. */
export const superviseesRoute = signedInPage('/supervisees', 'read-queue', async (request) => {
  const { services, acting, refusal } = request;
  const frame = await askingConsent(request);
  const [rows, people] = await Promise.all([
    performAction(services, acting, listJourneys),
    performAction(services, acting, listPeople),
  ]);
  const mine = rows.filter(
    ({ superviseeId, supervisors }) =>
      superviseeId !== acting.actorId && supervisors.some(({ id }) => id === acting.actorId),
  );
  const waiting = await Promise.all(
    mine
      .filter(({ phase }) => phase === 'onboarding' || phase === 'accumulating')
      .map((row) => findWaiting(request, row.journeyId)),
  );
  return {
    page: SuperviseesPage({
      frame,
      rows: mine,
      waiting: waiting.flat(),
      me: people.find(({ personId }) => personId === acting.actorId) ?? null,
      refusal,
    }),
  };
});

async function findWaiting({ services, acting }: SignedInRequest, journeyId: string): Promise<WaitingAgreement[]> {
  const { row, agreements } = await performAction(services, acting, getJourney, { params: { journeyId } });
  const unsigned = agreements.filter(
    ({ signedOn, supervisorId }) => signedOn === null && supervisorId === acting.actorId,
  );
  return unsigned.map((agreement) => ({ journeyId, superviseeName: row.superviseeName, agreement }));
}
