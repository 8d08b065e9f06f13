import { UNIT_GRAINS } from '../evaluate/read-parameter.ts';
import { formatAmount } from '../explain/format-amount.ts';
import { type UnitsPer } from '../rulebooks/schema/step-schema.ts';
import { type CountingContext, numberOfLaw } from './counting-context.ts';
import { type Entry, type Sheet } from './sheet.ts';

/** Units of supervision as an exact fraction: `parts` of `whole`; no rounding can give or take a unit. */
export interface EarnedUnits {
  readonly parts: number;
  readonly whole: number;
}

/**
 * Adds up the units that supervision in some entries earns.
 * @param units - names of the parameters: minutes that make one unit, by mode.
 */
export function earnedUnits(
  sheet: Sheet,
  context: CountingContext,
  entries: readonly Entry[],
  units: UnitsPer,
): EarnedUnits {
  const per = {
    individual: numberOfLaw(context, units.individual),
    triadic: numberOfLaw(context, units.triadic),
    group: numberOfLaw(context, units.group),
  };
  const whole = per.individual * per.triadic * per.group;
  const parts = entries.reduce(
    (sum, entry) => sum + (entry.mode === null ? 0 : ((sheet.evidence[entry.index] ?? 0) * whole) / per[entry.mode]),
    0,
  );
  return { parts, whole };
}

/**
 * Whether enough units were earned.
 * @param owed - in grains of a unit.
 */
export function coversUnits({ parts, whole }: EarnedUnits, owed: number): boolean {
  return parts * UNIT_GRAINS >= owed * whole;
}

/** Whole grains of a unit that were earned; what does not fill a grain earns nothing. */
export function inGrains({ parts, whole }: EarnedUnits): number {
  return Math.floor((parts * UNIT_GRAINS) / whole);
}

/** Units for people, at most two decimals. */
export function showUnits({ parts, whole }: EarnedUnits): string {
  return formatAmount(parts / whole);
}
