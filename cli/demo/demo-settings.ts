import { type PlainDate, addYears } from '../../rules/vocabulary/plain-date.ts';
import type { AddSetting } from '../../rules/vocabulary/commands/add-setting.ts';

/** The places of the demo organization: two clinics with a site in some states each, and a small group practice. */
export const SETTING_KEYS = ['willow-ca', 'harbor-ca', 'willow-tx', 'cedar-tx', 'harbor-fl', 'harbor-az'] as const;

/** One place. */
export type SettingKey = (typeof SETTING_KEYS)[number];

/**
 * The places of the demo organization, one for each state in which they have a site.
 * @param today - the day on which the demo is laid out.
 */
export function demoSettings(today: PlainDate): Readonly<Record<SettingKey, AddSetting>> {
  // California's bridge between degree and registration asks for fingerprints taken before the first hour.
  const fingerprintedOn = addYears(today, -9);
  return {
    'willow-ca': { ...clinic('Willow Street Clinic, California', 'CA'), fingerprintedOn },
    'harbor-ca': { ...clinic('Harbor Clinic, California', 'CA'), fingerprintedOn },
    'willow-tx': clinic('Willow Street Clinic, Texas', 'TX'),
    'cedar-tx': { ...clinic('Cedar Group Practice, Texas', 'TX'), kind: 'private-practice' },
    'harbor-fl': clinic('Harbor Clinic, Florida', 'FL'),
    'harbor-az': clinic('Harbor Clinic, Arizona', 'AZ'),
  };
}

function clinic(name: string, jurisdiction: string): AddSetting {
  return { name, jurisdiction, kind: 'community-mental-health', clinical: true, employment: 'employee' };
}
