import { formatDate } from '../../explain/format-date.ts';
import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type PlainDate, addYears, plainDate } from '../../vocabulary/plain-date.ts';
import { type Problem } from '../problem.ts';

/** Finds a rulebook whose sources were last read longer than a year ago, or in the future. */
export function findStale({ identity }: RulebookParts, today: PlainDate): Problem[] {
  const readOn = plainDate(identity.readOn);
  const problem = { file: 'rulebook.yaml', place: 'readOn' };
  if (readOn > today)
    return [{ ...problem, says: `${formatDate(readOn)} is still to come`, remedy: 'put the day on which it was read' }];
  if (addYears(readOn, 1) >= today) return [];
  return [
    {
      ...problem,
      says: `the sources were last read on ${formatDate(readOn)}, more than a year ago`,
      remedy: 'read them again and put the day',
    },
  ];
}
