import { readStaffFacts } from '../../db/operations/staff/read-staff-facts.ts';
import { findDocumentFacts } from '../../db/views/find-document-facts.ts';
import type { ShownAgreement } from '../../db/views/journey-page.ts';
import { findPacketFacts } from '../../db/views/packet-facts.ts';
import { canWith } from '../../rules/vocabulary/abilities.ts';
import { DOCUMENT_KINDS } from '../../rules/vocabulary/document.ts';
import type { JudgedDocument } from '../../rules/vocabulary/needed-document.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { getVisibleJourney } from '../access/get-visible-journey.ts';
import type { ActionContext } from '../action.ts';
import type { ToldNeed } from '../answers/needed-document.ts';
import { concernedByPerson } from './concerned-by.ts';

/**
 * The documents that a journey needs, as far as the reader may read documents of their kinds.
 * @throws JOURNEY_NOT_FOUND.
 */
export async function neededOfJourney(context: ActionContext, journeyId: string): Promise<ToldNeed[]> {
  const { services, acting, at } = context;
  const { row, agreements } = await getVisibleJourney(context, journeyId);
  const today = dateAt(at, acting.timeZone);
  const documents = await findDocumentFacts(services.db, acting, journeyId);
  const packet = services.judgePacket(row.license, await findPacketFacts(services.db, acting, journeyId));
  const holding = agreements.filter(
    ({ signedOn, from, until }) => signedOn !== null && from <= today && (until === null || until >= today),
  );
  const settingIds = [...new Set(holding.map(({ settingId }) => settingId))];
  const concerned = {
    superviseeId: row.superviseeId,
    supervisorIds: agreements.map(({ supervisorId }) => supervisorId),
  };
  return services
    .judgeJourneyDocuments({ license: row.license, packet, documents, settingIds, today })
    .filter(({ kind }) => canWith(acting, DOCUMENT_KINDS[kind].reads, concerned))
    .map((need) => told(need, agreements));
}

/**
 * The certificates that somebody needs who supervises now; none for anybody else.
 * @throws PERSON_NOT_FOUND.
 */
export async function neededOfSupervisor(context: ActionContext, personId: string): Promise<ToldNeed[]> {
  const { services, acting, at } = context;
  await concernedByPerson(context, personId);
  const { organizationId } = acting;
  const { supervisor, carries, documents } = await readStaffFacts(services.db, { organizationId, personId, at });
  if (carries.length === 0) return [];
  const toward = [...new Set(carries.map(({ license }) => license))];
  const today = dateAt(at, acting.timeZone);
  return services
    .judgeSupervisorDocuments({ licenses: supervisor.licenses, toward, documents, today })
    .map((need) => told(need, []));
}

function told(
  { supervisorId, settingId, ...need }: JudgedDocument,
  agreements: readonly Pick<ShownAgreement, 'supervisorId' | 'supervisorName' | 'settingId' | 'settingName'>[],
): ToldNeed {
  const supervisor = agreements.find((one) => one.supervisorId === supervisorId)?.supervisorName;
  const setting = agreements.find((one) => one.settingId === settingId)?.settingName;
  const about = [supervisor, setting].filter((word) => word !== undefined).join(', ');
  return { ...need, about: about === '' ? null : about };
}
