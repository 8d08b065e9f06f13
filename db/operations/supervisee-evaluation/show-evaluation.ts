import type { EvaluateSupervisee } from '../../../rules/vocabulary/commands/evaluate-supervisee.ts';
import { AREA_LABELS } from '../../../rules/vocabulary/evaluation-area.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import type { RecordToSign } from '../signing/keep-signed-copy.ts';

/**
 * What the copy of an evaluation says beside its signature.
 * @param version - above 1 where the period was evaluated before.
 */
export function showEvaluation(
  names: { readonly supervisee: string; readonly supervisor: string },
  { from, until, areas, comment }: EvaluateSupervisee,
  version: number,
): RecordToSign['shown'] {
  return {
    facts: [
      ['Supervisee', names.supervisee],
      ['Supervisor', names.supervisor],
      ['Period', `${printDate(from)} to ${printDate(until)}`],
      ['Version', String(version)],
      ['Comment', comment],
    ],
    heads: ['Area', 'Satisfactory'],
    rows: areas.map(({ area, satisfactory }) => [AREA_LABELS[area], satisfactory ? 'yes' : 'no']),
  };
}
