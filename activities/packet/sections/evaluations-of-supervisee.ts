import type { Content } from 'pdfmake';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import { findSummary } from '../../../rules/rulebooks/rulebook-index.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { piece } from '../writable-text.ts';
import { sectionHeading } from './parts.ts';
import { signatureBlock } from './signature.ts';

/** What supervisors said of the supervisee, each with its signature in full; nothing where nobody said anything. */
export function evaluationsOfSupervisee({ evaluations, license }: PacketContent): Content[] {
  if (evaluations.length === 0) return [];
  const { timeZone } = findSummary(license);
  return [
    sectionHeading('Evaluations by supervisors'),
    ...evaluations.map((one): Content => ({
      unbreakable: true,
      margin: [0, 0, 0, 10],
      stack: [
        { ...piece(`${printDate(one.from)} to ${printDate(one.until)}, version ${one.version}`), bold: true },
        signatureBlock(one, timeZone),
      ],
    })),
  ];
}
