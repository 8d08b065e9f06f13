import type { Content } from 'pdfmake';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { cell, followingHeading, nothing, table } from './parts.ts';

/** The applicant's registrations and passed exams. */
export function credentials({ registrations, exams }: PacketContent): Content[] {
  const first =
    registrations.length === 0 ? nothing('No registrations are on record.') : registrationTable(registrations);
  return [
    // The heading never stands alone at the foot of a page.
    { unbreakable: true, stack: [followingHeading('Registrations and exams'), first] },
    exams.length === 0 ? nothing('No passed exams are on record.') : examTable(exams),
  ];
}

function registrationTable(registrations: PacketContent['registrations']): Content {
  const rows = registrations.map((registration) => [
    cell(registration.credential),
    cell(registration.number),
    cell(registration.jurisdiction),
    cell(printDate(registration.issuedOn)),
    cell(registration.expiresOn === null ? 'No expiry on file' : printDate(registration.expiresOn)),
  ]);
  const heads = ['Registration', 'Number', 'State', 'Issued', 'Expires'];
  return table({ heads, widths: ['*', 110, 50, 80, 90] }, rows);
}

function examTable(exams: PacketContent['exams']): Content {
  const rows = exams.map(({ exam, passedOn }) => [cell(exam), cell(printDate(passedOn))]);
  return table({ heads: ['Exam', 'Passed'], widths: ['*', 90] }, rows);
}
