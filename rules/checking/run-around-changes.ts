import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type PlainDate, daysBetween } from '../vocabulary/plain-date.ts';
import { rulesFor } from './bench/rules-for.ts';
import { shiftCase } from './bench/shift-case.ts';
import { countCase, judgeCase, measureCase } from './bench/stages.ts';
import { type ChangeDay, listChanges } from './coverage/list-changes.ts';
import { type Problem } from './problem.ts';
import { type RunCase } from './run-cases.ts';

/**
 * Moves every case to each day on which the rulebook changes, and to the days before and after:
 * whatever it then comes to, it must come to something, so that nobody falls between two versions.
 */
export function runAroundChanges(rulebook: Rulebook, cases: readonly RunCase[]): Problem[] {
  const changes = [...new Map(listChanges(rulebook).map((change) => [`${change.by} ${change.day}`, change])).values()];
  const broken = new Map(changes.map((change) => [change, new Set<string>()]));
  for (const one of cases) {
    const breakAfter = shifter(rulebook, one);
    for (const change of changes)
      for (const days of daysTo(change, one)) for (const says of breakAfter(days)) broken.get(change)?.add(says);
  }
  return [...broken].flatMap(([change, sentences]) =>
    [...sentences].map((says) => ({
      file: change.file,
      place: `${change.place} at ${change.day}`,
      says: `nothing can be evaluated around that day: ${says}`,
      remedy: 'let one value end on the day before the next begins',
    })),
  );
}

/** How far a case must be moved to come to a change, and to the days beside it. */
function daysTo({ by, day }: ChangeDay, { worked, measured }: RunCase): number[] {
  const own = by === 'entry' ? middleDay(worked.record.log) : measured.context.anchors[by];
  if (own === null) return [];
  const days = daysBetween(own, day);
  return [days - 1, days, days + 1];
}

function middleDay(log: readonly { readonly on: PlainDate }[]): PlainDate | null {
  return log[Math.floor(log.length / 2)]?.on ?? null;
}

/** Evaluates a case moved by some days, each distance once, and says what broke. */
function shifter(rulebook: Rulebook, { worked }: RunCase): (days: number) => readonly string[] {
  const tried = new Map<number, readonly string[]>();
  return (days) => {
    const known =
      tried.get(days) ??
      attempt(() => {
        const shifted = shiftCase(worked, days);
        const own = rulesFor(rulebook, shifted);
        if (own !== null) judgeCase(own, measureCase(own, countCase(own, shifted)));
      });
    tried.set(days, known);
    return known;
  };
}

function attempt(evaluate: () => void): readonly string[] {
  try {
    evaluate();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
