import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import type { RecordToSign } from '../signing/keep-signed-copy.ts';

/** Whom and what an agreement names. */
export interface NamesOfAgreement {
  readonly supervisee: string;
  readonly supervisor: string;
  readonly setting: string;
  readonly from: string;
  readonly until: string | null;
}

/** What the copy of a signed agreement says beside its signature. */
export function showAgreement(names: NamesOfAgreement): RecordToSign['shown'] {
  return {
    facts: [
      ['Supervisee', names.supervisee],
      ['Supervisor', names.supervisor],
      ['Setting', names.setting],
      ['From', printDate(names.from)],
      ['Until', names.until === null ? 'it is ended' : printDate(names.until)],
    ],
    heads: [],
    rows: [],
  };
}
