import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type CountingContext } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { selectEntries } from '../select-entries.ts';
import { type Sheet } from '../sheet.ts';

/** Counts the sessions of supervision that were held, whatever a cap left of their credit. */
export function measureSessions(sheet: Sheet, context: CountingContext, { select }: MeasureOf<'sessions'>): Measured {
  const isMeant = selectEntries(sheet, context, select);
  const { evidence } = sheet;
  let sessions = 0;
  for (let index = 0; index < evidence.length; index += 1)
    if ((evidence[index] ?? 0) > 0 && isMeant[index] === 1) sessions += 1;
  return { value: sessions };
}
