import type { Content, TableCell } from 'pdfmake';
import type { PacketContent, PrintedLog, PrintedVoid } from '../../../db/operations/packet/packet-content.ts';
import { findSummary } from '../../../rules/rulebooks/rulebook-index.ts';
import { ACTIVITY_LABELS, type Medium } from '../../../rules/vocabulary/activity.ts';
import { type CalendarWeek, endOfWeek, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { printDate, printUtc } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { RULED_CLOSE } from '../table-layout.ts';
import { countedByEntry, sumOf } from '../tally.ts';
import { piece } from '../writable-text.ts';
import { cell, figure, nothing, sectionHeading, smallPrint } from './parts.ts';
import { signatureBlock } from './signature.ts';

/** A log of more lines than this may go over a page; shorter ones stay in one piece. */
const KEPT_TOGETHER = 20;

const MEDIUM_LABELS: Readonly<Record<Medium, string>> = { 'in-person': 'In person', video: 'Video', audio: 'Audio' };

/** Every weekly log, oldest first: its lines, its totals and its signature. */
export function weeklyLogs(content: PacketContent): Content[] {
  const heading = sectionHeading('Weekly logs');
  if (content.weeklyLogs.length === 0) return [heading, nothing('No weekly logs are on record.')];
  const counted = countedByEntry(content);
  const { timeZone } = findSummary(content.license);
  return [
    heading,
    smallPrint('Weeks run from Monday to Sunday. “Counted” is what at least one requirement credits of the line.'),
    ...content.weeklyLogs.map((log) => weeklyLog(log, counted, timeZone)),
  ];
}

function weeklyLog(log: PrintedLog, counted: ReadonlyMap<string, number>, timeZone: string): Content {
  const body = [
    [{ ...piece(titleOf(log)), bold: true, colSpan: 6 }, '', '', '', '', ''],
    columnHeads(),
    ...log.lines.map((line) => lineRow(line, counted)),
    totalRow(log, counted),
    [{ stack: [signatureBlock(log.signature, timeZone), ...log.voids.map(voidLine)], colSpan: 6 }, '', '', '', '', ''],
  ];
  return {
    unbreakable: log.lines.length <= KEPT_TOGETHER,
    margin: [0, 0, 0, 10],
    fontSize: 8.5,
    table: { headerRows: 2, keepWithHeaderRows: 1, dontBreakRows: true, widths: [60, '*', 112, 96, 34, 40], body },
    layout: RULED_CLOSE,
  };
}

/** That an earlier version was signed and is void; what it said stays readable in the system that printed this. */
function voidLine(earlier: PrintedVoid): Content {
  const { version, signerName, signedOn, voidedAt, voidedByName, reason } = earlier;
  const sentence = `Version ${version}, signed by ${signerName} on ${printDate(signedOn)}, is void since ${printUtc(voidedAt)}, reopened by ${voidedByName}: ${reason}`;
  return { ...piece(sentence), fontSize: 8, margin: [0, 3, 0, 0] };
}

/** Made anew for each table: the PDF maker writes its measurements into what it is given. */
function columnHeads(): TableCell[] {
  return [
    ...['Day', 'Setting', 'Activity', 'Held'].map((text) => ({ text, style: 'head' })),
    ...['Hours', 'Counted'].map((text) => ({ text, style: 'head', alignment: 'right' as const })),
  ];
}

function titleOf(log: PrintedLog): string {
  const week = log.week as CalendarWeek;
  return `${printDate(startOfWeek(week))} to ${printDate(endOfWeek(week))} (${week}) · ${log.supervisorName} · ${STATUS_WORDS[log.status]}`;
}

const STATUS_WORDS: Readonly<Record<PrintedLog['status'], string>> = {
  submitted: 'Waits for signature',
  returned: 'Returned',
  reopened: 'Reopened to correct',
  signed: 'Signed',
};

function lineRow(line: PrintedLog['lines'][number], counted: ReadonlyMap<string, number>): TableCell[] {
  const group = line.groupSize === null ? '' : `, group of ${line.groupSize}`;
  const credited = counted.get(line.id);
  return [
    cell(printDate(line.on)),
    cell(line.settingName),
    cell(ACTIVITY_LABELS[line.activity]),
    cell(`${MEDIUM_LABELS[line.medium]}${group}`),
    figure(formatHours(line.minutes)),
    figure(credited === undefined ? '–' : formatHours(credited)),
  ];
}

function totalRow(log: PrintedLog, counted: ReadonlyMap<string, number>): TableCell[] {
  const credited = sumOf(log.lines, ({ id }) => counted.get(id) ?? 0);
  return [
    { text: 'Total', bold: true, colSpan: 4 },
    '',
    '',
    '',
    figure(formatHours(log.totalMinutes), { bold: true }),
    figure(formatHours(credited), { bold: true }),
  ];
}
