import { type Evaluation } from '../vocabulary/evaluation.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';

/** Evaluates a record under one license as of a day; looking ahead asks it many times. */
export type Look = (record: ExperienceRecord, asOf: PlainDate) => Promise<Evaluation>;

/** What is looked at, and from when. */
export interface Outlook {
  readonly look: Look;
  readonly record: ExperienceRecord;
  /** The day from which one looks ahead. */
  readonly asOf: PlainDate;
}
