import { canWith, type Concerned } from '../../../rules/vocabulary/abilities.ts';
import { DOCUMENT_KINDS, documentKindsOf } from '../../../rules/vocabulary/document.ts';
import type { ShownAgreement } from '../../../db/views/journey-page.ts';
import { concernedByPerson } from '../../documents/concerned-by.ts';
import { performAction } from '../../perform-action.ts';
import { listDocuments } from '../../routes/documents/list-documents.ts';
import { listStaffDocuments } from '../../routes/documents/list-staff-documents.ts';
import { listNeededDocuments } from '../../routes/documents/list-needed-documents.ts';
import { listNeededStaffDocuments } from '../../routes/documents/list-needed-staff-documents.ts';
import { getJourney } from '../../routes/journeys/get-journey.ts';
import { type SignedInRequest, signedInPage } from '../page-request.ts';
import { DocumentsPage, type SupervisorNeeds } from '../pages/documents-page.tsx';

/** The documents of a journey, for everybody who may see it. */
export const journeyDocumentsRoute = signedInPage(
  '/journeys/:journeyId/documents',
  'read-documents',
  async (request) => {
    const { services, acting, frame, params, refusal } = request;
    const { row, agreements } = await performAction(services, acting, getJourney, { params });
    const documents = await performAction(services, acting, listDocuments, { params });
    const needed = await performAction(services, acting, listNeededDocuments, { params });
    const supervisors = await readSupervisors(request, agreements);
    const { journeyId, superviseeId, superviseeName } = row;
    const own = superviseeId === acting.actorId;
    const concerned = { superviseeId, supervisorIds: agreements.map(({ supervisorId }) => supervisorId) };
    const home = own ? { label: 'My hours', href: '/me' } : { label: superviseeName, href: `/journeys/${journeyId}` };
    const kinds = kindsFor(request, 'journey', concerned);
    const holder = {
      id: { journeyId },
      path: `/api/journeys/${journeyId}/documents`,
      name: own ? null : superviseeName,
    };
    const choices = agreements.map(({ agreementId, supervisorName, settingName }) => {
      return { value: agreementId, label: `${supervisorName} at ${settingName}` };
    });
    const data = { frame, documents, needed, supervisors, agreements: choices, kinds, holder, home, refusal };
    return { page: DocumentsPage(data) };
  },
);

/** The certificates of a person of the staff, for themselves and those who keep people. */
export const staffDocumentsRoute = signedInPage('/people/:personId/documents', 'read-staff-documents', (request) =>
  showStaff(request, request.params['personId'] ?? ''),
);

/** One's own certificates. */
export const certificatesRoute = signedInPage('/certificates', 'file-staff-documents', (request) =>
  showStaff(request, request.acting.actorId),
);

async function showStaff(request: SignedInRequest, personId: string) {
  const { services, acting, frame, refusal } = request;
  const documents = await performAction(services, acting, listStaffDocuments, { params: { personId } });
  const needed = await performAction(services, acting, listNeededStaffDocuments, { params: { personId } });
  const context = { services, acting, key: '', at: services.now() };
  const concerned = await concernedByPerson(context, personId);
  const own = personId === acting.actorId;
  const home = own ? null : { label: 'People', href: '/people' };
  const kinds = kindsFor(request, 'person', concerned);
  const holder = { id: { personId }, path: `/api/people/${personId}/documents`, name: own ? null : concerned.name };
  return { page: DocumentsPage({ frame, documents, needed, kinds, holder, home, refusal }) };
}

/** What is asked of each supervisor, for readers who may know. */
async function readSupervisors({ services, acting }: SignedInRequest, agreements: readonly ShownAgreement[]) {
  const names = new Map(agreements.map(({ supervisorId, supervisorName }) => [supervisorId, supervisorName]));
  const told = [...names].filter(([personId]) =>
    canWith(acting, 'read-staff-documents', { superviseeId: personId, supervisorIds: [] }),
  );
  const supervisors: SupervisorNeeds[] = [];
  for (const [personId, name] of told) {
    const needed = await performAction(services, acting, listNeededStaffDocuments, { params: { personId } });
    supervisors.push({ personId, name, needed });
  }
  return supervisors;
}

function kindsFor({ acting }: SignedInRequest, holder: 'journey' | 'person', concerned: Concerned) {
  return documentKindsOf(holder)
    .filter((kind) => canWith(acting, DOCUMENT_KINDS[kind].files, concerned))
    .map((kind) => ({ value: kind, label: DOCUMENT_KINDS[kind].label }));
}
