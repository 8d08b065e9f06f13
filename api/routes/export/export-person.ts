import { z } from 'zod';
import { archiveOfPerson, ARCHIVE_WORDS } from '../../../db/operations/export/archive-of-person.ts';
import { exportPerson as noteExport } from '../../../db/operations/export/export-person.ts';
import { canWith } from '../../../rules/vocabulary/abilities.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { zipFiles } from '../../../storage/zip-files.ts';
import { defineAction, type FileAnswer } from '../../action.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** Somebody takes away everything that is kept about them, or a director does for them. */
export const exportPerson = defineAction({
  operationId: 'exportPerson',
  method: 'post',
  path: '/api/people/:personId/export',
  summary: 'Export a person',
  description:
    'Everything that is kept about a person in this organization, as an archive (zip): the rows of every table as JSON, documents, packets. It is a command because it leaves an entry in the audit trail.',
  ability: 'export-person',
  params: personParams,
  answer: z.custom<FileAnswer>(),
  answerType: ['application/zip'],
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND'],
  async perform(context, { params: { personId } }) {
    const { services, acting, at } = context;
    if (!canWith(acting, 'export-person', { superviseeId: personId, supervisorIds: [] }))
      throw new CreditableError('PERSON_NOT_FOUND');
    await noteExport(services.db, organizationCommandOf(context, { personId }));
    const { organizationId } = acting;
    const files = await archiveOfPerson(
      services.db,
      { organizationId, personId },
      {
        document: (document) => services.documents.read({ organizationId, ...document }),
        packet: (sha256) => services.packets.read(sha256),
      },
    );
    const name = `creditable-${at.slice(0, 10)}.zip`;
    return { name, type: 'application/zip', content: zipFiles(files, ARCHIVE_WORDS, at) };
  },
});
