import { UNIT_GRAINS } from '../../evaluate/read-parameter.ts';
import { formatAmount } from '../../explain/format-amount.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { creditOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { earnedUnits, inGrains } from '../earned-units.ts';
import { groupBy } from '../group-by.ts';
import { matches } from '../matches.ts';
import { type Measured } from '../measured.ts';
import { type Entry, type Sheet } from '../sheet.ts';

type Rule = MeasureOf<'average-units'>;

/** How one setting stands, in grains of a unit. */
interface Standing {
  readonly setting: string;
  readonly earned: number;
  readonly owed: number;
}

/**
 * Compares the units of supervision in a setting with the one unit that so many counted hours there owe on average.
 * The rate voids no hours; each setting must keep it, so the one that is shortest of units speaks for all.
 * @returns the side the rule names, in grains of a unit; 0 where no such hours count.
 */
export function measureAverageUnits(sheet: Sheet, context: CountingContext, rule: Rule): Measured {
  const selected = sheet.entries.filter((entry) => matches(context, rule.select, entry));
  const standings = [...groupBy(selected, ({ setting }) => setting.id).values()]
    .map((entries) => standingOf(sheet, context, rule, entries))
    .filter(({ owed }) => owed > 0)
    .sort((a, b) => a.earned - a.owed - (b.earned - b.owed));
  const shortest = standings[0];
  if (shortest === undefined) return { value: 0 };
  return {
    value: shortest[rule.side],
    remark: rule.side === 'earned' ? remarkOn(shortest, standings.length) : undefined,
  };
}

function standingOf(sheet: Sheet, context: CountingContext, rule: Rule, entries: readonly Entry[]): Standing {
  const minutes = entries.reduce((sum, entry) => sum + creditOf(sheet, rule.category, entry), 0);
  return {
    setting: entries[0]?.setting.name ?? '',
    earned: inGrains(earnedUnits(sheet, context, entries, rule.units)),
    // Rounded up to a whole grain, so that what is owed is never less than the rate.
    owed: Math.ceil((minutes * UNIT_GRAINS) / numberOfLaw(context, rule.perUnit)),
  };
}

function remarkOn({ setting, earned, owed }: Standing, settings: number): string | undefined {
  if (earned >= owed || settings === 1) return undefined;
  return `${setting} is ${formatAmount((owed - earned) / UNIT_GRAINS)} units short.`;
}
