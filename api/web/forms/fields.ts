import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { parsePlainDate } from '../../../rules/vocabulary/plain-date.ts';

/** What was typed into a form, by field name. */
export type Fields = Readonly<Record<string, string>>;

/** Reads the fields of a sent form; of a name that occurs twice the last counts. */
export function readFields(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, lastOf(value)]));
}

/** The named fields that something was typed into; empty ones are left out. */
export function pick(fields: Fields, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** The fields of a group, without the name of the group: `degree.level` is `level` of `degree`. */
export function pickGroup(fields: Fields, group: string): Record<string, string> {
  const names = Object.keys(fields).filter((name) => name.startsWith(`${group}.`));
  return Object.fromEntries(
    Object.entries(pick(fields, ...names)).map(([name, value]) => [name.slice(group.length + 1), value]),
  );
}

/** The week of a day that was typed, under the name of the week; what is no day goes on as it is, to be refused. */
export function pickWeek(fields: Fields, day: string, week: string): Record<string, string> {
  const typed = pick(fields, day)[day];
  if (typed === undefined) return {};
  const on = parsePlainDate(typed);
  return { [week]: on === null ? typed : weekOf(on) };
}

/** The same fields with the state in capital letters, as it is written everywhere else. */
export function withState(fields: Record<string, string>): Record<string, string> {
  const state = fields['jurisdiction'];
  return state === undefined ? fields : { ...fields, jurisdiction: state.toUpperCase() };
}

function lastOf(value: unknown): string {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
}
