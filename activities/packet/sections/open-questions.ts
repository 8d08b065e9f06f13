import type { Content } from 'pdfmake';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { sumOf } from '../tally.ts';
import { piece } from '../writable-text.ts';
import { cell, cite, sectionHeading, nothing, plainName, table } from './parts.ts';

/** What the record leaves open: requirements that nothing decides yet, weeks without signature, and readings taken. */
export function openQuestions(content: PacketContent): Content[] {
  const parts = [...undecided(content), ...unsigned(content), ...notes(content)];
  return [sectionHeading('Open questions'), ...(parts.length === 0 ? [nothing('Nothing is left open.')] : parts)];
}

function undecided({ evaluation: { document } }: PacketContent): Content[] {
  const rows = document.requirements.filter(({ verdict, binding }) => verdict === 'unknown' && binding);
  if (rows.length === 0) return [];
  const body = rows.map(({ id, label, explanation, citation }) => [
    cell(label ?? plainName(id), { bold: true }),
    cell(explanation),
    cite(citation),
  ]);
  const title = 'Requirements that the record does not decide';
  return [table({ title, heads: ['Requirement', 'Question', 'Citation'], widths: [140, '*', 140] }, body)];
}

function unsigned({ weeklyLogs }: PacketContent): Content[] {
  const open = weeklyLogs.filter(({ status }) => status !== 'signed');
  if (open.length === 0) return [];
  const hours = formatHours(sumOf(open, ({ totalMinutes }) => totalMinutes));
  const logs = open.length === 1 ? '1 weekly log is' : `${open.length} weekly logs are`;
  return [
    { text: 'Weeks without a signature', style: 'part', margin: [0, 6, 0, 2] },
    {
      text: `${logs} not signed: ${hours} hours, none of which count. Weeks: ${open.map(({ week }) => week).join(', ')}.`,
      margin: [0, 0, 0, 8],
    },
  ];
}

function notes({ evaluation: { document } }: PacketContent): Content[] {
  if (!document.notes?.length) return [];
  return [
    { text: 'Readings taken, and where the text is silent', style: 'part', margin: [0, 6, 0, 2] },
    { ul: document.notes.map(piece) },
  ];
}
