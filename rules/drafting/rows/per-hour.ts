import { type Draft } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addSecond } from '../parameters.ts';

/** Adds the hours of work for one hour of supervision; in minutes where they are no whole hours. */
export function addPerHour(
  draft: Draft,
  fact: Fact,
  { what, perHours, hours }: { what: string; perHours: number; hours: number },
): string {
  const minutes = Math.round((perHours / hours) * 60);
  const isWhole = minutes % 60 === 0;
  return addSecond(draft, fact, {
    what,
    label: 'Hours of work for one hour of supervision',
    unit: isWhole ? 'hours' : 'minutes',
    value: isWhole ? minutes / 60 : minutes,
  });
}
