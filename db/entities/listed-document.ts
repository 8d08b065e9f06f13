import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DocumentKind } from '../../rules/vocabulary/document.ts';
import type { DocumentOwner } from '../../rules/vocabulary/needed-document.ts';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A kind of document that a program asks for by itself; it is ended with a reason, never changed. */
export const ListedDocument = defineEntity({
  name: 'ListedDocument',
  tableName: 'listed_document',
  properties: {
    ...ownColumns,
    kind: p.text().$type<DocumentKind>(),
    whose: p.text().$type<DocumentOwner>(),
    // Days before the last one of a document from which somebody is reminded.
    remindDays: p.integer(),
    listedAt: p.datetime(3),
    listerId: p.manyToOne(Person).mapToPk().fieldName('lister_id'),
    endedAt: p.datetime(3).nullable(),
    enderId: p.manyToOne(Person).mapToPk().fieldName('ender_id').nullable(),
    endReason: p.text().nullable(),
  },
  uniques: [
    {
      name: 'listed_document_once',
      properties: ['organizationId', 'kind', 'whose'],
      where: 'ended_at is null',
    },
  ],
  ...ownRows,
});
