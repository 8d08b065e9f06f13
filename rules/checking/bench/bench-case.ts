import { buildCaseRecord } from '../../cases/build-record.ts';
import { readRecord } from '../../evaluate/read-record.ts';
import { type LoadedCase } from '../../rulebooks/load-cases.ts';
import { type RulebookCase } from '../../rulebooks/schema/case-schema.ts';
import { type ExperienceRecord } from '../../vocabulary/experience-record.ts';
import { type PlainDate, plainDate } from '../../vocabulary/plain-date.ts';

/** A case ready to be evaluated any number of times. */
export interface BenchCase {
  readonly file: string;
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
  /** Asked for instead of those the rulebook takes. */
  readonly readings: readonly string[];
  readonly expected: RulebookCase['expect'];
}

/**
 * Builds the record of a case and checks it like any other record.
 * @returns the case, or what is wrong with its record.
 */
export function openCase({ file, standard, worked }: LoadedCase): BenchCase | readonly string[] {
  const read = readRecord(buildCaseRecord(standard, worked));
  if (!read.ok) return read.problems.map(({ path, expected }) => `${path}: expected ${expected}`);
  return {
    file,
    record: read.record,
    asOf: plainDate(worked.asOf),
    readings: worked.readings ?? [],
    expected: worked.expect,
  };
}
