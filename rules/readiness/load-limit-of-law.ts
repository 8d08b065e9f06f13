import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type LoadLimit, loadLimitOf } from './load-limit.ts';

/** Nobody: the limit is the supervisor's, so that it is asked of the law in force and not of anybody's record. */
const NOBODY: ExperienceRecord = {
  format: 'experience-record/1',
  person: { id: 'nobody' },
  settings: [],
  supervisors: [],
  log: [],
};

/**
 * How many supervisees who seek a license the law lets one supervisor have.
 * @param rulebook - the rules of the license as they are today.
 * @param on - the day whose law is asked.
 * @returns null where no text was read that sets a limit.
 */
export function loadLimitOfLaw(rulebook: Rulebook, on: PlainDate): LoadLimit | null {
  return loadLimitOf({ rulebook, record: NOBODY, asOf: on }, null, on);
}
