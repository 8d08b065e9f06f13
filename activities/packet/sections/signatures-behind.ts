import type { Content } from 'pdfmake';
import type { PacketContent, PrintedLog, Verification } from '../../../db/operations/packet/packet-content.ts';
import { findSummary } from '../../../rules/rulebooks/rulebook-index.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { logsBehind } from '../tally.ts';
import { facts } from './parts.ts';
import { signatureBlock } from './signature.ts';

/** The signatures on which a statement rests: how many, from when to when, and the latest one in full. */
export function signaturesBehind(verification: Verification, content: PacketContent): Content[] {
  const logs = logsBehind(content.weeklyLogs, verification.supervisorName, verification.settingName);
  const signatures = logs
    .flatMap(({ signature }) => signature ?? [])
    .toSorted((a, b) => (a.signedOn < b.signedOn ? -1 : 1));
  const latest = signatures.at(-1);
  if (latest === undefined) return [];
  const { timeZone } = findSummary(content.license);
  return [
    {
      unbreakable: true,
      stack: [
        facts(summaryOf(signatures)),
        { text: 'Latest signature', bold: true, margin: [0, 0, 0, 2] },
        signatureBlock(latest, timeZone),
      ],
    },
  ];
}

function summaryOf(signatures: readonly NonNullable<PrintedLog['signature']>[]): [string, string][] {
  const onPaper = signatures.filter(({ origin }) => origin === 'paper').length;
  const dates = signatures.map(({ signedOn }) => signedOn);
  return [
    [
      'Weekly logs signed',
      `${signatures.length}: ${signatures.length - onPaper} electronically, ${onPaper} on paper and brought in`,
    ],
    ['Signed between', `${printDate(dates[0] ?? null)} and ${printDate(dates.at(-1) ?? null)}`],
  ];
}
