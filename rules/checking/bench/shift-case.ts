import { addDays, parsePlainDate } from '../../vocabulary/plain-date.ts';
import { type BenchCase } from './bench-case.ts';

/** Moves a whole case by some days: every date of the person, of the log and of the evaluation alike. */
export function shiftCase(worked: BenchCase, days: number): BenchCase {
  const moved = new Map<string, string>();
  const moveText = (text: string): string => {
    const known = moved.get(text);
    if (known !== undefined) return known;
    const date = parsePlainDate(text);
    const result = date === null ? text : addDays(date, days);
    moved.set(text, result);
    return result;
  };
  return { ...worked, record: changeTexts(worked.record, moveText), asOf: addDays(worked.asOf, days) };
}

/** The same value with every text in it changed; what is no text stays. */
function changeTexts<T>(value: T, change: (text: string) => string): T {
  return walk(value, change) as T;
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = walk(inner, change);
  return copy;
}
