import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type GroupLimit } from '../vocabulary/supervision-needs.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';

/**
 * The largest group whose supervision still counts on a day, where the rules set one aside that is larger.
 * @returns the smallest such limit with its source, or null where the rules name none.
 */
export function findGroupLimit({ counting, parameters }: Rulebook, on: PlainDate): GroupLimit | null {
  const limits = counting.steps.flatMap((step) => {
    const name = 'select' in step ? step.select?.groupSizeOver : undefined;
    const value = parameters[name ?? '']?.values.find(
      ({ from, until }) => (from === undefined || from <= on) && (until === undefined || on <= until),
    );
    if (value === undefined || typeof value.value !== 'number') return [];
    return [{ largest: value.value, citation: value.citation, confidence: value.confidence }];
  });
  return limits.sort((a, b) => a.largest - b.largest)[0] ?? null;
}
