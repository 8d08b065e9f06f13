import type { PlainDate } from '../plain-date.ts';
import { type SignedKind, SIGNED_LABELS } from './signed-kind.ts';
import { printLocal, printUtc } from './signed-moments.ts';

/** What the copy of a signed record says beside the signature. */
export interface ShownRecord {
  readonly kind: SignedKind;
  readonly organizationName: string;
  /** Each fact with its name, in the order in which they are read. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** A table with its heads; one without rows is left out. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The signature as the copy says it. */
export interface ShownSigner {
  readonly signerName: string;
  /** ISO instant. */
  readonly signedAt: string;
  readonly signedOn: PlainDate;
  /** IANA name of the zone of the signer. */
  readonly timeZone: string;
  readonly statement: string;
  readonly statementVersion: string;
  readonly consentVersion: string;
  readonly contentSha256: string;
}

/**
 * The text of the copy of a signed record. It is written once, at signing, and kept word for word: later versions of this
 * function change no copy that exists.
 */
export function composeCopy(record: ShownRecord, signer: ShownSigner): string {
  const table = record.rows.length === 0 ? [] : ['', line(record.heads), ...record.rows.map(line)];
  return [
    `${SIGNED_LABELS[record.kind]}, ${record.organizationName}`,
    '',
    ...record.facts.map(([name, value]) => `${name}: ${value}`),
    ...table,
    '',
    `Signed electronically by: ${signer.signerName}`,
    `When: ${printUtc(signer.signedAt)}; ${printLocal(signer.signedAt, signer.timeZone)}`,
    `Meaning: ${signer.statement}`,
    `Words of the meaning: ${signer.statementVersion}`,
    `Agreed to sign electronically under: ${signer.consentVersion}`,
    `SHA-256 of what is bound: ${signer.contentSha256}`,
    '',
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return cells.join(' | ');
}
