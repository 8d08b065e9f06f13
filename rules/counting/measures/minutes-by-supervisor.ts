import { type Supervisor } from '../../vocabulary/experience-record.ts';
import { accountOf } from '../account-of.ts';
import { type Sheet } from '../sheet.ts';

/**
 * Adds up what is credited to a category under each supervisor. What stands under nobody named is left out.
 * @param which - `supervision` for what they gave as supervision, `anything` for work under them too.
 * @returns minutes by supervisor, in the order of their first entry.
 */
export function minutesBySupervisor(
  sheet: Sheet,
  category: string,
  which: 'supervision' | 'anything',
): Map<Supervisor, number> {
  const { credit } = accountOf(sheet, category);
  const minutes = new Map<Supervisor, number>();
  for (const { index, supervision, supervisor } of sheet.entries) {
    const credited = credit[index] ?? 0;
    if (credited <= 0 || supervisor === null || (which === 'supervision' && !supervision)) continue;
    minutes.set(supervisor, (minutes.get(supervisor) ?? 0) + credited);
  }
  return minutes;
}
