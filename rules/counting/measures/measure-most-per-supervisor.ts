import { UNKNOWN } from '../../engine/unknown.ts';
import { formatClockHours } from '../../explain/format-amount.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { accountOf, creditIn } from '../account-of.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { minutesBySupervisor } from './minutes-by-supervisor.ts';

/**
 * Finds the supervision credited to a category under the one who gave most of it, or second most.
 * @returns minutes, 0 where there is no such person; UNKNOWN while some of it names nobody, as it may be anybody's.
 */
export function measureMostPerSupervisor(sheet: Sheet, { category, pick }: MeasureOf<'most-per-supervisor'>): Measured {
  if (namesNobody(sheet, category))
    return { value: UNKNOWN, remark: 'The record does not say who gave some of the supervision.' };
  const ordered = [...minutesBySupervisor(sheet, category, 'supervision')].sort(([, a], [, b]) => b - a);
  const found = ordered[pick === 'most' ? 0 : 1];
  if (found === undefined)
    return { value: 0, remark: ordered.length === 1 ? 'Nobody else gave any of it.' : undefined };
  const [{ name }, minutes] = found;
  const which = pick === 'most' ? 'most' : 'second most';
  return { value: minutes, remark: `The ${which} is under ${name}: ${formatClockHours(minutes)} h.` };
}

function namesNobody(sheet: Sheet, category: string): boolean {
  const account = accountOf(sheet, category);
  return sheet.entries.some((entry) => entry.supervision && entry.supervisor === null && creditIn(account, entry) > 0);
}
