import type { Content } from 'pdfmake';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { findSummary } from '../../../rules/rulebooks/rulebook-index.ts';
import { piece } from '../writable-text.ts';
import { signatureBlock } from './signature.ts';
import { cell, nothing, sectionHeading, table } from './parts.ts';

/** Supervision agreements, one for each supervisor, setting and period. */
export function agreements({ agreements: list, license }: PacketContent): Content[] {
  const heading = sectionHeading('Supervision agreements');
  if (list.length === 0) return [heading, nothing('No supervision agreements are on record.')];
  const rows = list.map((agreement) => [
    cell(agreement.supervisorName),
    cell(agreement.settingName),
    cell(printDate(agreement.from)),
    cell(agreement.until === null ? 'Open' : printDate(agreement.until)),
    cell(agreement.signedOn === null ? 'Not signed' : printDate(agreement.signedOn)),
    cell(printDate(agreement.boardApprovedOn)),
  ]);
  return [
    heading,
    table(
      {
        heads: ['Supervisor', 'Setting', 'From', 'Until', 'Signed', 'Approved by the board'],
        widths: ['*', '*', 62, 62, 62, 66],
      },
      rows,
    ),
    ...list.flatMap((agreement) => signatureOf(agreement, findSummary(license).timeZone)),
  ];
}

/** The signature of an agreement in full, under whom and what it is for. */
function signatureOf(agreement: PacketContent['agreements'][number], timeZone: string): Content[] {
  if (agreement.signature === null) return [];
  const title = `${agreement.supervisorName} at ${agreement.settingName}, from ${printDate(agreement.from)}`;
  const stack = [{ ...piece(title), bold: true }, signatureBlock(agreement.signature, timeZone)];
  return [{ unbreakable: true, margin: [0, 8, 0, 0], stack }];
}
