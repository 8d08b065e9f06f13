import { SIGNED_LABELS } from '../../rules/vocabulary/signing/signed-kind.ts';
import type { CheckedSignatures } from './verify-signatures.ts';

/** What a person reads of the signatures of an organization: one line how they stand, and one for each that is not right. */
export function describeSignatures({ organizationId, counted, voided, faults }: CheckedSignatures): string {
  const total = Object.values(counted).reduce((sum, number) => sum + number, 0);
  const parts = Object.entries(counted).map(([format, number]) => `${number.toLocaleString('en-US')} ${format}`);
  const state =
    faults.length === 0 ? 'each is what was signed' : `NOT ALL ARE WHAT WAS SIGNED: ${String(faults.length)}`;
  const head = `Organization ${organizationId}: ${total.toLocaleString('en-US')} signatures (${parts.join(', ')}; ${String(voided)} void), ${state}.`;
  const lines = faults.map(
    ({ fault, kind, recordId, version, sentence }) =>
      `  ${fault}: ${SIGNED_LABELS[kind]} ${recordId}, version ${String(version)}: ${sentence}`,
  );
  return [head, ...lines].join('\n');
}
