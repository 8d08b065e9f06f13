import { type Anchors } from '../evaluate/find-anchors.ts';
import { type HeldRegistration } from '../evaluate/list-registrations.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';

/** What counting knows of one person besides the log. */
export interface CountingContext {
  readonly rulebook: Rulebook;
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
  readonly anchors: Anchors;
  /** The dates that pick numbers and rows; those of `anchors` unless the person elects to be judged by others. */
  readonly picks: Anchors;
  /** Null when the record does not speak of registrations. */
  readonly registrations: readonly HeldRegistration[] | null;
}

export { numberByEntry, numberOfLaw } from './number-of-law.ts';
