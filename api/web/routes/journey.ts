import { canWith } from '../../../rules/vocabulary/abilities.ts';
import type { JourneyPage as JourneyView } from '../../../db/views/journey-page.ts';
import { performAction } from '../../perform-action.ts';
import { findNewerRules } from '../../rulebooks/find-offered-rules.ts';
import { listQuarters } from '../../routes/attestations/list-quarters.ts';
import { DOCUMENT_KINDS } from '../../../rules/vocabulary/document.ts';
import { listDocuments } from '../../routes/documents/list-documents.ts';
import { listStaffDocuments } from '../../routes/documents/list-staff-documents.ts';
import { getJourney } from '../../routes/journeys/get-journey.ts';
import { getPacketItems } from '../../routes/packets/get-packet-items.ts';
import { listPacketLinks } from '../../routes/review/list-packet-links.ts';
import { getRecord } from '../../routes/journeys/get-record.ts';
import { listJourneys } from '../../routes/journeys/list-journeys.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { listSettings } from '../../routes/settings/list-settings.ts';
import { type PageAnswer, type SignedInRequest, signedInPage } from '../page-request.ts';
import { JourneyPage, type JourneyPageData } from '../pages/journey-page.tsx';
import { NoJourneyPage } from '../pages/no-journey-page.tsx';
import { type EntryPlace, entryPlaces } from '../reading/entry-places.ts';

/** The supervisee's own page: the open journey, or the newest one when all are over. */
export const meRoute = signedInPage('/me', 'log-hours', async (request) => {
  const { services, acting, frame } = request;
  const rows = await performAction(services, acting, listJourneys);
  const mine = rows.filter(({ superviseeId }) => superviseeId === acting.actorId);
  const row = mine.find(({ phase }) => phase !== 'licensed' && phase !== 'withdrawn') ?? mine[0];
  if (row === undefined) return { page: NoJourneyPage({ frame }) };
  return showJourney(request, row.journeyId);
});

/** The page of one journey, for everybody who may see it. */
export const journeyRoute = signedInPage('/journeys/:journeyId', 'read-journeys', (request) =>
  showJourney(request, request.params['journeyId'] ?? ''),
);

async function showJourney(request: SignedInRequest, journeyId: string): Promise<PageAnswer> {
  const { services, acting, frame, refusal } = request;
  const page = await performAction(services, acting, getJourney, { params: { journeyId } });
  const [choices, places, packet, quarters, links] = await Promise.all([
    readChoices(request, page),
    readPlaces(request, page),
    performAction(services, acting, getPacketItems, { params: { journeyId } }),
    performAction(services, acting, listQuarters, { params: { journeyId } }),
    performAction(services, acting, listPacketLinks, { params: { journeyId } }),
  ]);
  const documents = await readDocuments(request, page);
  const newerRules = findNewerRules(services, page);
  return {
    page: JourneyPage({ frame, page, refusal, choices, places, packet, quarters, links, documents, newerRules }),
  };
}

/** What of the journey and of its supervisors is on file and holds, as far as the reader may read it. */
async function readDocuments({ services, acting }: SignedInRequest, { row, agreements }: JourneyView) {
  const { journeyId, phase } = row;
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  const found = [...(await performAction(services, acting, listDocuments, { params: { journeyId } }))];
  for (const personId of new Set(agreements.map(({ supervisorId }) => supervisorId))) {
    if (!canWith(acting, 'read-staff-documents', { superviseeId: personId, supervisorIds: [] })) continue;
    found.push(...(await performAction(services, acting, listStaffDocuments, { params: { personId } })));
  }
  return found
    .filter(({ replaced, withdrawn }) => !replaced && !withdrawn)
    .map(({ documentId, kind, title }) => ({ value: documentId, label: `${DOCUMENT_KINDS[kind].label}: ${title}` }));
}

/** The record is read only when there are lost hours to place. */
async function readPlaces(
  { services, acting }: SignedInRequest,
  { row, evaluation }: JourneyView,
): Promise<ReadonlyMap<string, EntryPlace>> {
  if (evaluation === null || evaluation.ledger.every(({ lost }) => lost.length === 0)) return new Map();
  return entryPlaces(await performAction(services, acting, getRecord, { params: { journeyId: row.journeyId } }));
}

async function readChoices(
  { services, acting }: SignedInRequest,
  { row }: JourneyView,
): Promise<JourneyPageData['choices']> {
  if (!canWith(acting, 'propose-agreements', { superviseeId: row.superviseeId, supervisorIds: [] })) return null;
  const [people, settings] = await Promise.all([
    performAction(services, acting, listPeople),
    performAction(services, acting, listSettings),
  ]);
  const supervisors = people.filter(
    ({ personId, roles }) => roles.includes('supervisor') && personId !== row.superviseeId,
  );
  return {
    supervisors: supervisors.map(({ personId, name }) => ({ value: personId, label: name })),
    settings: settings.map(({ settingId, name, jurisdiction }) => ({
      value: settingId,
      label: `${name} (${jurisdiction})`,
    })),
  };
}
