import { type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { type Line, isSupervision } from './line.ts';
import { isGroup } from './supervision.ts';
import { type MaySupervise } from './who.ts';
import { WITH_CLIENTS } from './work.ts';

const DIRECT = WITH_CLIENTS;
const RELATIONAL = ['counseling-couple', 'counseling-family', 'counseling-child'];
const NONCLINICAL = ['testing', 'documentation', 'advocacy', 'case-management', 'training'];
/** The registration after the degree, under its names. */
export const ASSOCIATE = [
  'AMFT',
  'Associate MFT',
  'MFT Associate',
  'Associate Marriage and Family Therapist',
  'Registered Associate Marriage and Family Therapist',
  'MFT Intern',
  'IMF',
];
/** Licenses that are no registration. */
export const FULL = ['LMFT', 'LCSW', 'LPCC', 'LEP'];
/** § 4980.03(g): who may supervise. */
export const SUPERVISORS: MaySupervise = {
  home: 'CA',
  accepted: [
    'LMFT',
    'Licensed Marriage and Family Therapist',
    'MFT',
    'MFC',
    'LCSW',
    'Licensed Clinical Social Worker',
    'LPCC',
    'Licensed Professional Clinical Counselor',
    'psychologist',
    'Licensed Psychologist',
    'clinical psychologist',
    'PSY',
    'LEP',
    'Licensed Educational Psychologist',
    'psychiatrist',
    'board-certified psychiatrist',
    'physician psychiatrist',
  ],
  refused: ASSOCIATE,
};

/** § 4980.43(c)(8): counseling of any kind with clients. */
export function isDirect({ activity }: LogEntry): boolean {
  return DIRECT.includes(activity);
}

/** § 4980.43(c)(8): couples, families and children. */
export function isRelational({ activity }: LogEntry): boolean {
  return RELATIONAL.includes(activity);
}

/** § 4980.43(c): what is experience at all, direct or not. */
export function isExperience(entry: LogEntry): boolean {
  return isDirect(entry) || isSupervision(entry) || NONCLINICAL.includes(entry.activity);
}

/** Couples, families and children are kept longest, then other direct hours, then supervision. */
export function rank({ entry }: Line): number {
  if (isRelational(entry)) return 3;
  if (isDirect(entry)) return 2;
  return isSupervision(entry) ? 1 : 0;
}

/** § 4980.43.2(b): units of supervision that lines show: an hour alone or in a pair is one, an hour of group half of one. */
export function unitsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { entry, received }) => sum + (isGroup(entry) ? 1 : 2) * received, 0) / 120;
}
