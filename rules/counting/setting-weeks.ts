import { type UnitScale } from './earned-units.ts';
import { type Account, type Entry, type Sheet } from './sheet.ts';

/** The weeks of each setting: supervision in one setting cannot cover another. They are numbered as they begin. */
export interface SettingWeeks {
  /** The number of the setting's week that each entry lies in. */
  readonly of: Uint32Array;
  /** The first entry of the calendar week in which each begins. */
  readonly starts: readonly number[];
}

/** Numbers the weeks of each setting, once for each sheet: in columns, because every entry is asked. */
export function settingWeeksOf(sheet: Sheet): SettingWeeks {
  if (sheet.settingWeeks !== null) return sheet.settingWeeks;
  const { entries, sortOf } = sheet;
  const placeOf = numberSettings(sheet);
  const of = new Uint32Array(entries.length);
  const starts: number[] = [];
  // The week in which a setting was seen last, and the number it got.
  const seenIn = placeOf.map(() => Number.NaN);
  const numbers = placeOf.map(() => 0);
  let week = Number.NaN;
  let start = 0;
  for (const entry of entries) {
    if (entry.week !== week) start = entry.index;
    week = entry.week;
    const place = placeOf[sortOf[entry.index] ?? 0] ?? 0;
    if (seenIn[place] !== week) {
      seenIn[place] = week;
      numbers[place] = starts.length;
      starts.push(start);
    }
    of[entry.index] = numbers[place] ?? 0;
  }
  sheet.settingWeeks = { of, starts };
  return sheet.settingWeeks;
}

/** The number of the setting that entries of each sort lie in. */
function numberSettings({ sorts }: Sheet): number[] {
  const numbers = new Map<string, number>();
  return sorts.map(({ setting }) => {
    const number = numbers.get(setting.id) ?? numbers.size;
    numbers.set(setting.id, number);
    return number;
  });
}

/** The entries of one week of a setting, in order. */
export function entriesOfWeek({ entries }: Sheet, { of, starts }: SettingWeeks, number: number): Entry[] {
  const found: Entry[] = [];
  const week = entries[starts[number] ?? 0]?.week;
  for (let index = starts[number] ?? 0; entries[index]?.week === week && index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry !== undefined && of[index] === number) found.push(entry);
  }
  return found;
}

/** Adds up the units of supervision by week of a setting, in parts of a whole unit. */
export function unitPartsByWeek(sheet: Sheet, { of, starts }: SettingWeeks, { perMinute }: UnitScale): Float64Array {
  const parts = new Float64Array(starts.length);
  const bySort = Float64Array.from(sheet.sorts, ({ mode }) => (mode === null ? 0 : perMinute[mode]));
  for (let index = 0; index < of.length; index += 1) {
    const minutes = sheet.evidence[index] ?? 0;
    const number = of[index] ?? 0;
    if (minutes > 0) parts[number] = (parts[number] ?? 0) + minutes * (bySort[sheet.sortOf[index] ?? 0] ?? 0);
  }
  return parts;
}

/** Adds up what is credited to an account by week of a setting, of the entries that a selection means. */
export function creditByWeek({ credit }: Account, { of, starts }: SettingWeeks, selection: Uint8Array): Int32Array {
  const sums = new Int32Array(starts.length);
  for (let index = 0; index < of.length; index += 1) {
    const minutes = credit[index] ?? 0;
    const number = of[index] ?? 0;
    if (minutes > 0 && selection[index] === 1) sums[number] = (sums[number] ?? 0) + minutes;
  }
  return sums;
}
