import { type RulebookCase } from '../../../rules/rulebooks/schema/case-schema.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Something done once in every week of a block. */
export type Weekly = RulebookCase['blocks'][number]['each'][number];

/** Weeks that are all alike, from a Monday on. */
export type Block = RulebookCase['blocks'][number];

/** Writes the log of blocks of weeks: the first setting and supervisor unless a line names another, signed a week later. */
export function buildLog(blocks: readonly Block[], facts: Record<string, unknown>): Record<string, unknown>[] {
  const firstId = (list: unknown) => (list as { id: string }[])[0]?.id;
  const usual = { setting: firstId(facts['settings']), supervisor: firstId(facts['supervisors']) };
  const lines = blocks.flatMap(({ from, weeks, each }) =>
    Array.from({ length: weeks }, (_, week) =>
      each.map((line) => logLine(line, addDays(plainDate(from), week * 7), usual)),
    ).flat(),
  );
  return lines.map((line, index) => ({ id: `e${String(index).padStart(5, '0')}`, ...line }));
}

function logLine(line: Weekly, monday: string, usual: { setting: string | undefined; supervisor: string | undefined }) {
  const on = addDays(plainDate(monday), DAYS.indexOf(line.on));
  const supervisor = line.supervisor === null ? undefined : (line.supervisor ?? usual.supervisor);
  return {
    on,
    setting: line.setting ?? usual.setting,
    ...(supervisor === undefined ? {} : { supervisor }),
    activity: line.activity,
    minutes: Math.round(line.hours * 60),
    ...(line.medium === undefined ? {} : { medium: line.medium }),
    ...(line.people === undefined ? {} : { groupSize: line.people }),
    ...(line.signed === false ? {} : { signedOn: addDays(plainDate(monday), 7) }),
  };
}

/** A whole record from facts and blocks. */
export function buildRecord(facts: Record<string, unknown>, blocks: readonly Block[]): Record<string, unknown> {
  return { format: 'experience-record/1', person: { id: 'p' }, ...facts, log: buildLog(blocks, facts) };
}
