import type { Content } from 'pdfmake';
import type { PacketContent, Verification } from '../../../db/operations/packet/packet-content.ts';
import { findSummary } from '../../../rules/rulebooks/rulebook-index.ts';
import { piece } from '../writable-text.ts';
import { licenseLine } from './license-line.ts';

/** What the supervisor declares of a statement, with the printed name and room to sign and date it. */
export function declaration(verification: Verification, content: PacketContent): Content {
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    stack: [
      { text: 'Declaration of the supervisor', bold: true, margin: [0, 0, 0, 2] },
      { ...piece(wordsOf(verification, content)), margin: [0, 0, 0, 2] },
      {
        columnGap: 20,
        columns: [
          [
            lineToWriteOn(),
            below(`Signature of ${verification.supervisorName}`),
            ...verification.licenses.map((license) => below(licenseLine(license))),
          ],
          [lineToWriteOn(), below('Date')],
        ],
      },
    ],
  };
}

function wordsOf({ supervisorName, settingName }: Verification, { supervisee, license }: PacketContent): string {
  return (
    `I, ${supervisorName}, declare that I supervised ${supervisee.name} at ${settingName} in the period stated above, ` +
    'that the weeks and hours stated above are those of the weekly logs that I signed, and that this statement is true and correct. ' +
    `Where the ${findSummary(license).board} prescribes a form of its own, that form carries the board’s declaration.`
  );
}

function below(text: string): Content {
  return { ...piece(text), style: 'small', margin: [0, 2, 0, 0] };
}

function lineToWriteOn(): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 26, x2: 230, y2: 26, lineWidth: 0.6, lineColor: '#1a1f26' }] };
}
