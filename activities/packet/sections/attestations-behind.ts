import type { Content } from 'pdfmake';
import type { PacketContent, PrintedAttestation, Verification } from '../../../db/operations/packet/packet-content.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { printUtc } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { findSummary } from '../../../rules/rulebooks/rulebook-index.ts';
import { cell, figure, table } from './parts.ts';
import { signatureBlock } from './signature.ts';

/**
 * What the supervisor attested quarter by quarter while they could be reached: it stands where they cannot sign the
 * statement any more.
 */
export function attestationsBehind({ supervisorId, settingId }: Verification, content: PacketContent): Content[] {
  const own = content.attestations.filter((one) => one.supervisorId === supervisorId && one.settingId === settingId);
  if (own.length === 0) return [];
  const shape = {
    title: 'Interim attestations of the supervisor',
    heads: ['Quarter', 'Signed', 'SHA-256 of what was attested', '>Signed hours', '>Counted then'],
    widths: [60, 90, '*', 60, 60],
  };
  const rows = own.map(({ quarter, signedAt, contentSha256, recordedMinutes, countedMinutes, current }) => [
    cell(current ? quarter : `${quarter}, a week has changed since`),
    cell(printUtc(signedAt), { fontSize: 8 }),
    cell(contentSha256 ?? '', { fontSize: 6 }),
    figure(formatHours(recordedMinutes)),
    figure(formatHours(countedMinutes)),
  ]);
  return [table(shape, rows), ...own.map((one) => inFull(one, findSummary(content.license).timeZone))];
}

/** Who attested a quarter, when, and what it means. */
function inFull(attestation: PrintedAttestation, timeZone: string): Content {
  const stack = [{ text: attestation.quarter, bold: true }, signatureBlock(attestation, timeZone)];
  return { unbreakable: true, margin: [0, 4, 0, 0], stack };
}
