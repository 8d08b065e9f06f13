import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';

/** When and where the work of an entry was done. */
export interface EntryPlace {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly settingName: string;
}

/** When and where each entry of a record was worked, by the entry's id. */
export function entryPlaces({ log, settings }: ExperienceRecord): ReadonlyMap<string, EntryPlace> {
  const names = new Map(settings.map((setting) => [setting.id, setting.name ?? setting.id]));
  return new Map(log.map(({ id, on, setting }) => [id, { on, settingName: names.get(setting) ?? setting }]));
}
