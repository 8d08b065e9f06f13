import type { Content, TableCell } from 'pdfmake';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import type { Loss } from '../../../rules/vocabulary/evaluation.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { balanceOf, sumOf } from '../tally.ts';
import { cell, cite, figure, nothing, plainName, sectionHeading, smallPrint, table } from './parts.ts';

/** Hours that no requirement credits, by requirement and reason, with citation and repair. */
export function lostHours(content: PacketContent): Content[] {
  const { document } = content.evaluation;
  const { logged, counted, lost } = balanceOf(content);
  const heading = sectionHeading('What did not count');
  const sum = `${formatHours(logged)} hours logged = ${formatHours(counted)} counted + ${formatHours(lost)} not counted.`;
  const losses = document.ledger.flatMap((row) => row.lost);
  if (losses.length === 0) return [heading, smallPrint(sum), nothing('Every logged hour counts.')];
  const labels = new Map(document.requirements.map(({ id, label }) => [id, label ?? plainName(id)]));
  return [heading, smallPrint(sum), ...byRequirement(losses).map((group) => requirementPart(group, labels))];
}

function byRequirement(losses: readonly Loss[]): Loss[][] {
  const groups = Map.groupBy(losses, ({ requirement }) => requirement);
  return [...groups.values()].toSorted((a, b) => sumOf(b, minutesOf) - sumOf(a, minutesOf));
}

function requirementPart(losses: readonly Loss[], labels: ReadonlyMap<string, string>): Content {
  const id = losses[0]?.requirement ?? '';
  const reasons = [
    ...Map.groupBy(losses, ({ why, citation, repair }) => JSON.stringify([why, citation, repair])).values(),
  ];
  const total = [
    cell(labels.get(id) ?? plainName(id), { bold: true }),
    '',
    figure(String(losses.length), { bold: true }),
    figure(formatHours(sumOf(losses, minutesOf)), { bold: true }),
  ];
  return table({ heads: ['Reason', 'Citation', '>Entries', '>Hours'], widths: ['*', 150, 40, 45] }, [
    total,
    ...reasons.map(reasonRow),
  ]);
}

function reasonRow(losses: readonly Loss[]): TableCell[] {
  const [{ why, citation, repair } = { why: '', citation: null, repair: undefined }] = losses;
  const repairLine = repair === undefined ? [] : [cell(`Repair: ${repair}`, { style: 'small' })];
  return [
    { stack: [cell(why), ...repairLine], margin: [8, 0, 0, 0] },
    cite(citation),
    figure(String(losses.length)),
    figure(formatHours(sumOf(losses, minutesOf))),
  ];
}

function minutesOf({ minutes }: Loss): number {
  return minutes;
}
