import { ACTIVITY_LABELS } from '../../../rules/vocabulary/activity.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import type { RecordToSign } from '../signing/keep-signed-copy.ts';
import type { QuarterInHand } from './read-quarters.ts';

/**
 * What the copy of an attestation says beside its signature.
 * @param version - above 1 where the quarter was attested before.
 */
export function showQuarter(quarter: QuarterInHand, version: number): RecordToSign['shown'] {
  return {
    facts: [
      ['Supervisee', quarter.superviseeName],
      ['Supervisor', quarter.supervisorName],
      ['License sought', quarter.license],
      ['Setting', quarter.settingName],
      ['Quarter', `${quarter.quarter}, ${printDate(quarter.from)} to ${printDate(quarter.until)}`],
      ['Weekly logs', String(quarter.weeks)],
      ['Version', String(version)],
    ],
    heads: ['Work', 'Signed hours', 'Counted hours'],
    rows: quarter.minutesByActivity.map(({ activity, recorded, counted }) => [
      ACTIVITY_LABELS[activity],
      formatHours(recorded),
      formatHours(counted),
    ]),
  };
}
