import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';

/** How often a log is tried at most, so that a report does not take longer than the search. */
const TRIES = 400;

/** Leaves entries out of a log as long as something still holds, so that a person can check by hand what is left. */
export async function shrinkLog(
  record: ExperienceRecord,
  holds: (smaller: ExperienceRecord) => Promise<boolean>,
): Promise<ExperienceRecord> {
  let log = record.log;
  let tries = 0;
  for (let size = Math.ceil(log.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < log.length && tries < TRIES; tries += 1) {
      const smaller = [...log.slice(0, at), ...log.slice(at + size)];
      if (await holds({ ...record, log: smaller })) log = smaller;
      else at += size;
    }
  }
  return { ...record, log };
}
