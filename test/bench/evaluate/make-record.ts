import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** A week as an associate in California logs it: ten lines in two settings. */
const WEEK = [
  { weekday: 0, activity: 'counseling-individual', minutes: 300, setting: 'clinic' },
  { weekday: 0, activity: 'documentation', minutes: 90, setting: 'clinic' },
  { weekday: 1, activity: 'counseling-family', minutes: 240, setting: 'clinic' },
  { weekday: 1, activity: 'supervision-individual', minutes: 60, setting: 'clinic' },
  { weekday: 2, activity: 'counseling-couple', minutes: 180, setting: 'clinic', medium: 'video' },
  { weekday: 2, activity: 'case-management', minutes: 120, setting: 'clinic' },
  { weekday: 3, activity: 'supervision-group', minutes: 120, setting: 'clinic', groupSize: 6 },
  { weekday: 3, activity: 'counseling-individual', minutes: 240, setting: 'school' },
  { weekday: 4, activity: 'supervision-triadic', minutes: 60, setting: 'school', groupSize: 2 },
  { weekday: 4, activity: 'documentation', minutes: 150, setting: 'school' },
] as const;

/** Above this many entries lines are half as long and twice as many, so that the log stays within what California counts. */
const LONGEST = 2500;

/**
 * Makes the record of somebody in California with so many entries, the same every time, all of them signed.
 * @param entries - a multiple of twenty.
 */
export function makeRecord(entries: number): ExperienceRecord {
  const start = plainDate('2021-01-04');
  const parts = entries > LONGEST ? 2 : 1;
  const lines = WEEK.flatMap((line) =>
    Array.from({ length: parts }, () => ({ ...line, minutes: line.minutes / parts })),
  );
  const log = Array.from({ length: entries / lines.length }, (_, week) =>
    lines.map(({ weekday, ...line }, at) => ({
      id: `e${String(week * lines.length + at).padStart(6, '0')}`,
      on: addDays(start, week * 7 + weekday),
      supervisor: at % 2 === 0 ? 'reyes' : 'okafor',
      signedOn: addDays(start, week * 7 + 8),
      ...line,
    })),
  ).flat();
  const read = readRecord({ ...FACTS, log });
  if (!read.ok) throw new Error(read.problems.map(({ path, expected }) => `${path}: ${expected}`).join('\n'));
  return read.record;
}

const FACTS = {
  format: 'experience-record/1',
  person: { id: 'p', degree: { awardedOn: '2020-05-15', level: 'master', twelveUnitsOn: '2018-12-20' } },
  registrations: [{ jurisdiction: 'CA', credential: 'AMFT', appliedOn: '2020-06-01', issuedOn: '2020-07-01' }],
  settings: [
    { id: 'clinic', name: 'Clinic', jurisdiction: 'CA', kind: 'community-mental-health', employment: 'employee' },
    { id: 'school', name: 'School', jurisdiction: 'CA', kind: 'school', employment: 'employee' },
  ],
  supervisors: ['reyes', 'okafor'].map((id) => ({
    id,
    name: `Dr. ${id}`,
    licenses: [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: '2010-01-15' }],
    supervisionTrainingMinutes: 2400,
  })),
  agreements: ['reyes', 'okafor'].flatMap((supervisor) =>
    ['clinic', 'school'].map((setting) => ({ supervisor, setting, signedOn: '2020-06-15', from: '2020-06-15' })),
  ),
};
