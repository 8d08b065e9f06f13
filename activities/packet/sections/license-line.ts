import type { Verification } from '../../../db/operations/packet/packet-content.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';

/** A supervisor's license in one line: kind, number, state, and for how long. */
export function licenseLine(license: Verification['licenses'][number]): string {
  const number = license.number === null ? 'number not on file' : `no. ${license.number}`;
  const until = license.expiresOn === null ? 'expiry not on file' : `expires ${printDate(license.expiresOn)}`;
  return `${license.license} ${number}, ${license.jurisdiction}, issued ${printDate(license.issuedOn)}, ${until}`;
}
