import type { Content } from 'pdfmake';
import type { PrintedSignature } from '../../../db/operations/packet/packet-content.ts';
import { printDate, printLocal, printUtc } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { CLOSE } from '../table-layout.ts';
import { piece } from '../writable-text.ts';

/**
 * A signature in full: printed name, when, what it means, and the hash that ties it to what was signed.
 * A signature from paper shows the day on the paper; no time of day is made up for it.
 * @param signature - null where nobody signed.
 * @param timeZone - IANA name in which the local time is printed.
 */
export function signatureBlock(signature: PrintedSignature | null, timeZone: string): Content {
  if (signature === null) return { text: 'Not signed. These hours do not count.', bold: true };
  const rows: [string, string][] = [
    [signature.origin === 'paper' ? 'Signed on paper by' : 'Signed by', signature.signerName],
    ['When', whenOf(signature, timeZone)],
    ['Meaning', signature.statement],
    ...(signature.contentSha256 === null
      ? []
      : [['Content', `SHA-256 ${signature.contentSha256}`] as [string, string]]),
  ];
  const body = rows.map(([name, value]) => [
    { text: name, style: 'small' },
    { ...piece(value), fontSize: 8 },
  ]);
  return { table: { widths: [82, '*'], body }, layout: CLOSE };
}

function whenOf(signature: PrintedSignature, timeZone: string): string {
  if (signature.origin === 'paper')
    return `${printDate(signature.signedOn)}, the day on the paper; brought in from a record kept elsewhere`;
  return `${printUtc(signature.signedAt)}; ${printLocal(signature.signedAt, timeZone)}`;
}
