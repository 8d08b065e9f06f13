import type { PacketItem, RecordedPacketStep } from './packet-readiness.ts';

/**
 * The document on file to which a form points: that of the last step that named one.
 * @param steps - the steps of this form, oldest first.
 */
export function pointedDocument(steps: readonly RecordedPacketStep[]): Pick<PacketItem, 'onFile'> {
  const onFile = steps.findLast((step) => (step.onFile ?? null) !== null)?.onFile ?? null;
  return onFile === null ? {} : { onFile };
}
