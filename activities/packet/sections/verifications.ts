import type { Content, TableCell } from 'pdfmake';
import type { ActivityMinutes, PacketContent, Verification } from '../../../db/operations/packet/packet-content.ts';
import { ACTIVITY_LABELS } from '../../../rules/vocabulary/activity.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { groupOf, sumOf, type Group } from '../tally.ts';
import { piece } from '../writable-text.ts';
import { attestationsBehind } from './attestations-behind.ts';
import { declaration } from './declaration.ts';
import { licenseLine } from './license-line.ts';
import { cell, facts, figure, nothing, sectionHeading, smallPrint, table } from './parts.ts';
import { signaturesBehind } from './signatures-behind.ts';

const GROUP_LABELS: Readonly<Record<Group, string>> = {
  counseling: 'Counseling and crisis work with clients',
  assessment: 'Assessment and psychoeducation with clients',
  other: 'Other work (non-clinical)',
  supervision: 'Supervision received',
};

/** Verification of experience: one statement for each supervisor and setting, for that supervisor to sign. */
export function verifications(content: PacketContent): Content[] {
  const heading = sectionHeading('Verification of experience');
  if (content.verifications.length === 0) return [heading, nothing('No signed hours are on record.')];
  return [
    heading,
    smallPrint(
      'One statement for each supervisor and setting. Only hours of signed weekly logs are stated. They are grouped in the words of the log; what the license credits, and under which heading, is in the evaluation.',
    ),
    ...content.verifications.flatMap((verification, index) => statement(verification, index, content)),
  ];
}

function statement(verification: Verification, index: number, content: PacketContent): Content[] {
  return [
    {
      ...piece(`${index + 1}. ${verification.supervisorName} at ${verification.settingName}`),
      style: 'part',
      margin: [0, 4, 0, 2],
      ...(index > 0 && { pageBreak: 'before' as const }),
    },
    facts(headOf(verification, content)),
    hoursTable(verification),
    ...signaturesBehind(verification, content),
    ...attestationsBehind(verification, content),
    declaration(verification, content),
  ];
}

function headOf(verification: Verification, content: PacketContent): [string, string][] {
  return [
    ['Applicant', content.supervisee.name],
    ['Supervisor', verification.supervisorName],
    ...verification.licenses.map((license): [string, string] => ['Supervisor’s license', licenseLine(license)]),
    ['Setting', `${verification.settingName}, ${verification.jurisdiction}`],
    ['Period', `${printDate(verification.from)} to ${printDate(verification.until)}`],
    ['Weeks with signed hours', String(verification.weeks)],
  ];
}

function hoursTable(verification: Verification): Content {
  const all = [
    ...verification.minutesByActivity.filter(({ activity }) => groupOf(activity) !== 'supervision'),
    ...verification.supervision,
  ];
  const groups = ['counseling', 'assessment', 'other', 'supervision'] as const;
  const rows = groups.flatMap((group) =>
    groupRows(
      group,
      all.filter(({ activity }) => groupOf(activity) === group),
    ),
  );
  return table({ heads: ['Experience in signed weekly logs', '>Hours'], widths: ['*', 90] }, rows);
}

function groupRows(group: Group, items: readonly ActivityMinutes[]): TableCell[][] {
  const total = sumOf(items, ({ minutes }) => minutes);
  return [
    [cell(GROUP_LABELS[group], { bold: true }), figure(formatHours(total), { bold: true })],
    ...items.map(({ activity, minutes }) => [
      cell(ACTIVITY_LABELS[activity], { margin: [12, 0, 0, 0] }),
      figure(formatHours(minutes)),
    ]),
  ];
}
