import { importRecord } from '../../../db/operations/record/import-record.ts';
import type { Database } from '../../../db/open-database.ts';
import type { ExperienceRecord, LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import type { TestJourney } from '../begin-counting.ts';

/** Brings in a history that was kept elsewhere, all of it at the journey's clinic under its supervisor. */
export async function importHistory(db: Database, journey: TestJourney, record: ExperienceRecord, at: string) {
  const settings = Object.fromEntries(record.settings.map(({ id }) => [id, journey.settingId]));
  const supervisors = Object.fromEntries(record.supervisors.map(({ id }) => [id, journey.supervisorId]));
  const { subjectId } = await importRecord(db, journey.command('director', { record, settings, supervisors }, at));
  await journey.send(messages.takeUpImport, journey.command('director', { importId: subjectId }, at));
}

/** So many weeks of work and supervision in California, from a Monday on, each signed when it was over. */
export function californianWeeks(
  monday: PlainDate,
  weeks: number,
  lines: readonly (readonly [LogEntry['activity'], number])[],
): ExperienceRecord {
  const log = Array.from({ length: weeks }, (_, week) => week).flatMap((week) =>
    lines.map(([activity, minutes], day) => ({
      id: `${String(week)}-${String(day)}`,
      on: addDays(monday, week * 7 + day),
      ...{ setting: 'clinic', supervisor: 'sam', activity, minutes },
      signedOn: addDays(monday, week * 7 + 7),
    })),
  );
  const licenses = [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: addDays(monday, -4000) }];
  return {
    format: 'experience-record/1',
    person: { id: 'alex' },
    settings: [{ id: 'clinic', name: 'Clinic', jurisdiction: 'CA' }],
    supervisors: [{ id: 'sam', name: 'Sam', licenses }],
    log,
  };
}
