import type { Content } from 'pdfmake';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { cell, nothing, sectionHeading, table } from './parts.ts';

/** Supervision agreements, one for each supervisor, setting and period. */
export function agreements({ agreements: list }: PacketContent): Content[] {
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
  ];
}
