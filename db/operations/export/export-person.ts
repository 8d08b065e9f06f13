import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { requirePerson } from '../person/require-person.ts';

/** What exporting needs: whose data. */
export interface ExportPerson {
  readonly personId: string;
}

/**
 * Notes in the audit trail that everything about a person is handed out, before any of it is.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function exportPerson(
  db: Database,
  command: Omit<OrganizationCommand<ExportPerson>, 'actorId'> & { readonly actorId: string | null },
): Promise<Receipt> {
  return act(db, 'export-person', command, async (session) => {
    const { id, name } = await requirePerson(session, command.body.personId);
    return {
      receipt: { subjectId: id, sentence: `Everything about ${name} was handed out.` },
      audit: { action: 'person-exported' },
    };
  });
}
