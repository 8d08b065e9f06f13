import type { DocumentFacts, FiledDocument, ListedDocument } from '../../../rules/vocabulary/needed-document.ts';
import type { Session } from '../../session.ts';

const FILED = `
  select d.kind, d.valid_from::text as "validFrom", d.valid_until::text as "validUntil", d.withdrawn_at is not null as withdrawn,
    exists (select from document later where later.replaces_id = d.id) as replaced,
    a.supervisor_id as "supervisorId", a.setting_id as "settingId"
  from document d left join agreement a on a.id = d.agreement_id`;

/**
 * What the program asks for, and what is on file of a journey or of a person of the staff.
 * @param holder - whose documents.
 */
export async function readDocumentFacts(
  session: Session,
  holder: { readonly journeyId: string } | { readonly personId: string },
): Promise<DocumentFacts> {
  const [condition, id] =
    'journeyId' in holder
      ? ['d.journey_id = ?', holder.journeyId]
      : ['d.journey_id is null and d.person_id = ?', holder.personId];
  return {
    listed: await session.ask<ListedDocument>(
      `select id as "listedId", kind, whose, remind_days as "remindDays" from listed_document
       where ended_at is null order by listed_at, id`,
    ),
    filed: await session.ask<FiledDocument>(`${FILED} where ${condition} order by d.filed_at, d.id`, [id]),
  };
}
