import { describe, expect, it } from '@jest/globals';
import { checkSignature } from '../../../db/signing/check-signature.ts';
import type { AuditedSigning, CopyRow, SignatureInHand, SignedRow } from '../../../db/signing/signed-row.ts';
import { hashSignature } from '../../../db/operations/signing/hash-signature.ts';
import { sha256OfText } from '../../../db/sha256.ts';

const CONTENT = '{"minutes":120}';
const contentSha256 = sha256OfText(CONTENT);
const named = { kind: 'weekly-log', recordId: 'log', version: 1, journeyId: 'journey', signerId: 'sam' } as const;
const when = { signedAt: '2026-11-23T18:00:00.000Z', signedOn: '2026-11-23' };
const bound = { ...named, ...when, organizationId: 'o', statement: 'I was there.', contentSha256, format: 2 };
const of = {
  signerName: 'Sam',
  signerTimeZone: 'UTC',
  statementVersion: 's/1',
  consentVersion: '2026-11',
  shown: 'Shown.',
};
const row: SignedRow = {
  ...{ ...named, ...when, signatureId: 'signature', supervisorId: 'sam', statement: 'I was there.', contentSha256 },
  ...{ origin: 'here', voided: false, content: CONTENT, provedBy: 'passkey', provedAt: when.signedAt },
};
const copy: CopyRow = {
  id: 'c',
  ...bound,
  ...of,
  content: CONTENT,
  signatureSha256: hashSignature({ ...bound, ...of }),
};
const audited: AuditedSigning = {
  ...{ ...named, signatureId: 'signature', at: when.signedAt, statement: row.statement, contentSha256 },
  ...{ signatureSha256: copy.signatureSha256, provedBy: 'passkey', provedAt: when.signedAt },
};
const hand: SignatureInHand = { row, copy, audited, boundElsewhere: false };
const faultOf = (more: Partial<SignatureInHand>) => checkSignature({ ...hand, ...more })?.fault ?? null;

describe('checking a signature', () => {
  it('finds nothing where record, copy and trail agree, also in the format of before and on paper', () => {
    expect(faultOf({})).toBeNull();
    expect(faultOf({ copy: null, audited: { ...audited, signatureSha256: null } })).toBeNull();
    expect(faultOf({ copy: null, audited: null, row: { ...row, origin: 'paper' } })).toBeNull();
    expect(checkSignature({ row: null, copy: null, audited: null, boundElsewhere: false })).toBeNull();
  });

  it.each<[string, Partial<SignatureInHand>]>([
    ['signature-gone', { row: null }],
    ['origin-changed', { row: { ...row, origin: 'paper' } }],
    ['moved', { boundElsewhere: true }],
    ['moved', { row: { ...row, recordId: 'other' } }],
    ['moved', { row: { ...row, version: 2 } }],
    ['moved', { row: { ...row, content: null } }],
    ['not-in-trail', { audited: null }],
    ['copy-gone', { copy: null }],
    ['copy-altered', { copy: { ...copy, shown: 'Else.' } }],
    ['copy-altered', { copy: { ...copy, content: '{}' } }],
    ['copy-altered', { copy: { ...copy, format: 3 } }],
    ['signer-changed', { row: { ...row, signerId: 'sue' } }],
    ['signer-changed', { row: { ...row, supervisorId: 'sue' } }],
    ['statement-changed', { row: { ...row, statement: 'I was not.' } }],
    ['moment-changed', { row: { ...row, signedOn: '2026-11-24' } }],
    ['proof-changed', { row: { ...row, provedBy: 'demo' } }],
    ['proof-changed', { row: { ...row, provedAt: null } }],
    ['content-altered', { row: { ...row, content: '{"minutes":121}' } }],
    ['content-altered', { row: { ...row, contentSha256: 'f' } }],
    ['void-broken', { row: { ...row, voided: true, content: null } }],
  ])('says %s', (fault, more) => {
    expect(faultOf(more)).toBe(fault);
  });

  it('names the record and its version', () => {
    expect(checkSignature({ ...hand, row: { ...row, content: '{}' } })).toMatchObject({ recordId: 'log', version: 1 });
  });
});
