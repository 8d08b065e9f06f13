import type { UncountedPair } from '../../../rules/vocabulary/week-gate.ts';
import { formatDate } from '../words/dates.ts';

/** Says under whom hours of a week do not count, or from which day of it on they do, and why. */
export function uncountedSentence(
  pair: Pick<UncountedPair, 'supervisorName' | 'settingName' | 'why' | 'countsFrom'>,
): string {
  const { supervisorName, settingName, countsFrom, why } = pair;
  const where = `under ${supervisorName} at ${settingName}`;
  const first =
    countsFrom === null
      ? `Nothing ${where} counts yet, and no day can be told.`
      : `Nothing ${where} counts before ${formatDate(countsFrom)}.`;
  return why === null ? first : `${first} ${why}`;
}
