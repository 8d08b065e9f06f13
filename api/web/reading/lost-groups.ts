import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { Confidence, Evaluation, Loss } from '../../../rules/vocabulary/evaluation.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { requirementName } from '../words/requirement-name.ts';
import type { EntryPlace } from './entry-places.ts';

/** Why some entries do not count, in one sentence, and how much that is. */
export interface LostReason {
  readonly why: string;
  readonly minutes: number;
  /** What brings the hours back, where anything can. */
  readonly repair: string | null;
  /** Ids of the entries of the log. */
  readonly entries: readonly string[];
  /** The weeks and settings of those entries, newest first. */
  readonly weeks: readonly LostWeek[];
}

/** What was lost in one week at one setting. */
export interface LostWeek {
  readonly week: string;
  readonly settingName: string;
  readonly minutes: number;
}

/** All that was lost to one requirement. */
export interface LostGroup {
  readonly requirementId: string;
  readonly name: string;
  readonly minutes: number;
  readonly citation: string | null;
  readonly confidence: Confidence | null;
  readonly sourceUrl: string | null;
  readonly reasons: readonly LostReason[];
}

/** What did not count, by requirement, the most hours first; within it by the sentence that says why. */
export function groupLost(evaluation: Evaluation, places: ReadonlyMap<string, EntryPlace> = new Map()): LostGroup[] {
  const parts = evaluation.ledger.flatMap(({ entry, lost }) => lost.map((part) => ({ entry, part })));
  const byRequirement = Map.groupBy(parts, ({ part }) => part.requirement);
  return [...byRequirement]
    .map(([id, lost]) => toGroup({ evaluation, places }, id, lost))
    .sort((a, b) => b.minutes - a.minutes);
}

/** The minutes logged, counted and lost in an evaluation; the first is always the sum of the others. */
export function ledgerTotals(evaluation: Evaluation): { logged: number; counted: number; lost: number } {
  const logged = sum(evaluation.ledger.map(({ minutes }) => minutes));
  const counted = sum(evaluation.ledger.map((row) => row.counted));
  return { logged, counted, lost: logged - counted };
}

interface Lost {
  readonly entry: string;
  readonly part: Loss;
}

interface Sources {
  readonly evaluation: Evaluation;
  readonly places: ReadonlyMap<string, EntryPlace>;
}

function toGroup({ evaluation, places }: Sources, requirementId: string, lost: readonly Lost[]): LostGroup {
  const row = evaluation.requirements.find(({ id }) => id === requirementId);
  const reasons = [...Map.groupBy(lost, ({ part }) => part.why)].map(([why, same]) => ({
    why,
    minutes: sum(same.map(({ part }) => part.minutes)),
    repair: same.find(({ part }) => part.repair !== undefined)?.part.repair ?? null,
    entries: same.map(({ entry }) => entry),
    weeks: weeksOf(same, places),
  }));
  return {
    requirementId,
    name: row === undefined ? requirementId : requirementName(row),
    minutes: sum(reasons.map(({ minutes }) => minutes)),
    citation: lost[0]?.part.citation ?? row?.citation ?? null,
    confidence: row?.confidence ?? null,
    sourceUrl: row?.sourceUrl ?? null,
    reasons,
  };
}

function weeksOf(lost: readonly Lost[], places: ReadonlyMap<string, EntryPlace>): LostWeek[] {
  const parts = lost.flatMap(({ entry, part }) => {
    const place = places.get(entry);
    return place === undefined
      ? []
      : [{ week: weekOf(place.on as PlainDate), settingName: place.settingName, minutes: part.minutes }];
  });
  const weeks = Map.groupBy(parts, ({ week, settingName }) => `${week}|${settingName}`);
  const summed = [...weeks.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, minutes: sum(same.map(({ minutes }) => minutes)) }];
  });
  return summed.sort((a, b) => b.week.localeCompare(a.week));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
