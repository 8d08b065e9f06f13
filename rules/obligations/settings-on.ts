import type { ExperienceRecord } from '../vocabulary/experience-record.ts';
import type { PlainDate } from '../vocabulary/plain-date.ts';

/** The places of signed agreements that hold on a day; each once. */
export function settingsOn(
  { agreements = [] }: Pick<ExperienceRecord, 'agreements'>,
  on: PlainDate,
): readonly string[] {
  const holding = agreements.filter(
    ({ signedOn, from, until }) => signedOn !== undefined && from <= on && (until === undefined || until >= on),
  );
  return [...new Set(holding.map(({ setting }) => setting))];
}
