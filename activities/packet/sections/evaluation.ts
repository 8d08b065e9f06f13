import type { Content, TableCell } from 'pdfmake';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import type { Confidence, Evaluation, RequirementRow, Verdict } from '../../../rules/vocabulary/evaluation.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { writable } from '../writable-text.ts';
import { type Cell, cell, cite, figure, plainName, sectionHeading, smallPrint, table } from './parts.ts';

/** The word printed for each verdict. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  unmet: 'Not met',
  unknown: 'Open question',
};

const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  statute: 'Statute or rule text',
  board: 'Board publication',
  secondary: 'Secondary source',
  recall: 'Unverified, ask the board',
};

/** Every requirement of the license: what is required, what counts, the verdict and its source. */
export function evaluation({ evaluation: { document }, license, rulebook }: PacketContent): Content[] {
  const binding = document.requirements.filter((row) => row.binding);
  const others = document.requirements.filter((row) => !row.binding);
  return [
    sectionHeading('Evaluation'),
    {
      text: `${VERDICT_WORDS[document.verdict]}: ${license} as of ${printDate(document.asOf)}`,
      style: 'part',
      margin: [0, 0, 0, 2],
    },
    smallPrint(
      `By the rules of ${license}, version ${rulebook.version}.${pathOf(document)} Every requirement is stated with its citation and with how its text was read.`,
    ),
    requirementsTable('Requirements', binding),
    ...(others.length === 0 ? [] : [requirementsTable('Stated for completeness; not part of the verdict', others)]),
  ];
}

function pathOf({ path, paths }: Evaluation): string {
  const taken = paths?.find(({ id }) => id === path);
  return taken === undefined ? '' : ` Path: ${writable(taken.label)}.`;
}

function requirementsTable(title: string, rows: readonly RequirementRow[]): Content {
  const heads = ['Requirement', '>Required', '>Counted', 'Status', 'Source'];
  return table({ title, heads, widths: ['*', 54, 54, 64, 148] }, rows.map(rowOf));
}

function rowOf(row: RequirementRow): TableCell[] {
  return [
    { stack: [cell(row.label ?? plainName(row.id), { bold: true }), cell(row.explanation, { style: 'small' })] },
    figure(amount(row.required, row.unit)),
    figure(amount(row.counted, row.unit)),
    { stack: [cell(VERDICT_WORDS[row.verdict], { bold: true }), ...shortOf(row)] },
    { stack: [cite(row.citation), cell(CONFIDENCE_WORDS[row.confidence], { style: 'small' })] },
  ];
}

function shortOf({ short, unit }: RequirementRow): Cell[] {
  return typeof short === 'number' && short > 0 ? [cell(`${amount(short, unit)} short`, { style: 'small' })] : [];
}

function amount(value: number | null | undefined, unit: string | undefined): string {
  if (value === null || value === undefined) return '–';
  return writable(`${value.toLocaleString('en-US', { maximumFractionDigits: 2 })} ${unit ?? ''}`);
}
