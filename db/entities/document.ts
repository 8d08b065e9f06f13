import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DocumentKind, DocumentType } from '../../rules/vocabulary/document.ts';
import { Agreement } from './agreement.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** A document on file: of a journey, or where that is null of a person of the staff. Its file is kept sealed outside the database. */
export const Document = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id').nullable(),
    // Whose it is: the supervisee of the journey, or the person of the staff.
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    // Under which agreement it was made; null where it does not say.
    agreementId: p.manyToOne(Agreement).mapToPk().fieldName('agreement_id').nullable(),
    kind: p.text().$type<DocumentKind>(),
    title: p.text(),
    note: p.text().nullable(),
    fileName: p.text(),
    mediaType: p.text().$type<DocumentType>(),
    bytes: p.integer(),
    sha256: p.text(),
    keySealed: p.text(),
    validFrom: p.date().nullable(),
    validUntil: p.date().nullable(),
    filedById: p.manyToOne(Person).mapToPk().fieldName('filed_by_id'),
    filedAt: p.datetime(3),
    replacesId: p.uuid().nullable(),
    withdrawnAt: p.datetime(3).nullable(),
    withdrawnById: p.manyToOne(Person).mapToPk().fieldName('withdrawn_by_id').nullable(),
    withdrawnReason: p.text().nullable(),
  },
  uniques: [{ name: 'document_replaced_once', properties: ['replacesId'] }],
  indexes: [
    { name: 'document_journey', properties: ['journeyId', 'filedAt'] },
    { name: 'document_person', properties: ['personId', 'filedAt'] },
  ],
  ...ownRows,
});
