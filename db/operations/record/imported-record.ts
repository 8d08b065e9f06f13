import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';

/** A checked experience record, and which setting and supervisor of ours each of its ids is. */
export interface ImportedRecord {
  readonly record: ExperienceRecord;
  readonly settings: Readonly<Record<string, string>>;
  readonly supervisors: Readonly<Record<string, string>>;
}
