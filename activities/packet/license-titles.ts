import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';

/** A license as a packet names it. */
export interface LicenseTitle {
  readonly title: string;
  readonly board: string;
  /** IANA name of the time zone in which the board keeps its office; local times are printed in it. */
  readonly timeZone: string;
}

/** The full title, the board and the board's time zone of each license. */
export const LICENSE_TITLES: Readonly<Record<LicenseCode, LicenseTitle>> = {
  'CA-LMFT': {
    title: 'Licensed Marriage and Family Therapist, California',
    board: 'California Board of Behavioral Sciences',
    timeZone: 'America/Los_Angeles',
  },
  'FL-LMHC': {
    title: 'Licensed Mental Health Counselor, Florida',
    board: 'Florida Board of Clinical Social Work, Marriage and Family Therapy and Mental Health Counseling',
    timeZone: 'America/New_York',
  },
  'AZ-LCSW': {
    title: 'Licensed Clinical Social Worker, Arizona',
    board: 'Arizona Board of Behavioral Health Examiners',
    timeZone: 'America/Phoenix',
  },
  'TX-LMFT': {
    title: 'Licensed Marriage and Family Therapist, Texas',
    board: 'Texas State Board of Examiners of Marriage and Family Therapists',
    timeZone: 'America/Chicago',
  },
  'TX-LPC': {
    title: 'Licensed Professional Counselor, Texas',
    board: 'Texas State Board of Examiners of Professional Counselors',
    timeZone: 'America/Chicago',
  },
};
