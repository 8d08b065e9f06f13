import type { ExperienceRecord } from '../vocabulary/experience-record.ts';
import type { PlainDate } from '../vocabulary/plain-date.ts';

/** Who supervises by a signed agreement that holds on a day; each once. */
export function supervisorsOn({ agreements = [] }: ExperienceRecord, on: PlainDate): readonly string[] {
  const holding = agreements.filter(
    ({ signedOn, from, until }) => signedOn !== undefined && from <= on && (until === undefined || until >= on),
  );
  return [...new Set(holding.map(({ supervisor }) => supervisor))];
}
