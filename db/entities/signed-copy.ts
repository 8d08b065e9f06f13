import { defineEntity, p } from '@mikro-orm/postgresql';
import type { SignedKind } from '../../rules/vocabulary/signing/signed-kind.ts';
import { ownColumns } from './columns.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A signed record exactly as it was shown when it was signed, and the hash that ties all of it to its signature. */
export const SignedCopy = defineEntity({
  name: 'SignedCopy',
  tableName: 'signed_copy',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    kind: p.text().$type<SignedKind>(),
    // The weekly log, agreement, attestation or evaluation that was signed.
    recordId: p.uuid(),
    version: p.integer(),
    signerId: p.manyToOne(Person).mapToPk().fieldName('signer_id'),
    signerName: p.text(),
    // IANA name of the zone in which the local time of the signature is printed.
    signerTimeZone: p.text(),
    signedAt: p.datetime(3),
    signedOn: p.date(),
    statement: p.text(),
    statementVersion: p.text(),
    consentVersion: p.text(),
    // The canonical JSON of what is bound; text, so that its hash can be taken anywhere.
    content: p.text(),
    contentSha256: p.text(),
    // The copy word for word, as it was composed when it was signed.
    shown: p.text(),
    // How the hash of the signature is taken; 1 had none.
    format: p.integer(),
    signatureSha256: p.text(),
  },
  uniques: [{ name: 'signed_copy_once', properties: ['kind', 'recordId', 'version'] }],
  indexes: [{ name: 'signed_copy_journey', properties: ['journeyId', 'signedAt'] }],
  checks: [
    {
      name: 'signed_copy_is_what_was_hashed',
      expression: "content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')",
    },
  ],
  triggers: [
    {
      name: 'only_added',
      timing: 'before',
      events: ['update', 'delete'],
      body: `raise exception 'the copy of a signed record is never changed' using errcode = 'CR001';`,
    },
  ],
  ...ownRows,
});
