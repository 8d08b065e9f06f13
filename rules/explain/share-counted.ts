import { type Evaluation } from '../vocabulary/evaluation.ts';

/**
 * Says how much of the license's headline requirement is done, for a bar.
 * @returns 0 to 1; 0 when the headline has no number.
 */
export function shareCounted({ headline, requirements }: Evaluation): number {
  const row = requirements.find(({ id }) => id === headline);
  const required = row?.required ?? 0;
  return required > 0 ? Math.min(1, Math.max(0, (row?.counted ?? 0) / required)) : 0;
}
