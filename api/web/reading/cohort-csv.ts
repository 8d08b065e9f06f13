import type { CohortRow } from '../../../db/views/cohort-row.ts';
import { toCsv } from './to-csv.ts';
import { PHASE_LABELS } from '../../../rules/vocabulary/phase.ts';

const HEADINGS = [
  'Person',
  'License',
  'Phase',
  'Hours logged',
  'Hours that count',
  'Headline',
  'Share counted',
  'Weeks to go',
  'Projected finish',
  'First thing in the way',
  'Citation',
  'Supervisors',
  'Last signed week',
  'Unsigned weeks',
  'Registration expires on',
  'Documents missing',
  'Documents expired',
  'Documents that end soon',
] as const;

/** The cohort as CSV (RFC 4180), with headings; cells that a spreadsheet would run as a formula are made plain text. */
export function cohortCsv(rows: readonly CohortRow[]): string {
  return toCsv([HEADINGS, ...rows.map(cellsOf)]);
}

function cellsOf(row: CohortRow): (string | number | null)[] {
  return [
    row.superviseeName,
    row.license,
    PHASE_LABELS[row.phase],
    row.loggedMinutes / 60,
    row.countedMinutes / 60,
    row.headline,
    row.shareCounted,
    row.weeksToGo,
    row.projectedFinishOn,
    row.obstacle?.sentence ?? null,
    row.obstacle?.citation ?? null,
    row.supervisors.map(({ name }) => name).join('; '),
    row.lastSignedWeek,
    row.unsignedWeeks,
    row.registrationExpiresOn,
    row.documentsMissing,
    row.documentsExpired,
    row.documentsExpiring,
  ];
}
