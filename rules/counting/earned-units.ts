import { UNIT_GRAINS } from '../evaluate/read-parameter.ts';
import { formatAmount } from '../explain/format-amount.ts';
import { type UnitsPer } from '../rulebooks/schema/step-schema.ts';
import { type CountingContext, numberOfLaw } from './counting-context.ts';
import { type Mode } from './sheet.ts';

/** Units of supervision as an exact fraction: `parts` of `whole`; no rounding can give or take a unit. */
export interface EarnedUnits {
  readonly parts: number;
  readonly whole: number;
}

/** What a minute of supervision earns in each mode, in parts of a whole unit. */
export interface UnitScale {
  readonly perMinute: Readonly<Record<Mode, number>>;
  readonly whole: number;
}

/**
 * Reads how supervision turns into units, once before a loop.
 * @param units - names of the parameters: minutes that make one unit, by mode.
 */
export function unitScale(context: CountingContext, units: UnitsPer): UnitScale {
  const individual = numberOfLaw(context, units.individual);
  const triadic = numberOfLaw(context, units.triadic);
  const group = numberOfLaw(context, units.group);
  return {
    perMinute: { individual: triadic * group, triadic: individual * group, group: individual * triadic },
    whole: individual * triadic * group,
  };
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
