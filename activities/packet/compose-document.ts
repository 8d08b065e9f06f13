import type { PacketContent } from '../../db/operations/packet/packet-content.ts';
import { DEFAULT_STYLE, PAGE, STYLES } from './page-setup.ts';
import { agreements } from './sections/agreements.ts';
import { cover } from './sections/cover.ts';
import { credentials } from './sections/credentials.ts';
import { evaluationsOfSupervisee } from './sections/evaluations-of-supervisee.ts';
import { evaluation } from './sections/evaluation.ts';
import { lostHours } from './sections/lost-hours.ts';
import { openQuestions } from './sections/open-questions.ts';
import { verifications } from './sections/verifications.ts';
import { weeklyLogs } from './sections/weekly-logs.ts';
import type { pdf } from './typeface.ts';
import { writable } from './writable-text.ts';

/** What the PDF maker takes. */
export type PacketDocument = Parameters<typeof pdf.createPdf>[0];

/** Puts the sections of the packet in order, all but the foot of the pages; dates come from the content, so that the document is the same each time. */
export function composeDocument(content: PacketContent): PacketDocument {
  return {
    ...PAGE,
    info: {
      title: `Record of supervised experience: ${writable(content.supervisee.name)}, ${content.license}`,
      author: writable(content.organization.name),
      creator: 'Creditable',
      producer: 'Creditable',
      creationDate: new Date(content.evaluation.evaluatedAt),
    },
    language: 'en-US',
    displayTitle: true,
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
    content: [
      cover(content),
      verifications(content),
      evaluation(content),
      lostHours(content),
      weeklyLogs(content),
      agreements(content),
      evaluationsOfSupervisee(content),
      credentials(content),
      openQuestions(content),
    ],
  };
}
