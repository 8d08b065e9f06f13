import { UNIT_GRAINS } from '../../evaluate/read-parameter.ts';
import { formatAmount } from '../../explain/format-amount.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type Setting } from '../../vocabulary/experience-record.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { inGrains, unitScale } from '../earned-units.ts';
import { type Measured } from '../measured.ts';
import { selectEntries } from '../select-entries.ts';
import { type Sheet } from '../sheet.ts';

type Rule = MeasureOf<'average-units'>;

/** What was worked and received in one setting: counted minutes, and parts of a unit of supervision. */
interface Tally {
  readonly setting: Setting;
  minutes: number;
  parts: number;
}

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
  const standings = standingsOf(sheet, context, rule);
  const shortest = standings[0];
  if (shortest === undefined) return { value: 0 };
  return {
    value: shortest[rule.side],
    remark: rule.side === 'earned' ? remarkOn(shortest, standings.length) : undefined,
  };
}

/** The settings that owe any, the one that is shortest of units first. */
function standingsOf(sheet: Sheet, context: CountingContext, rule: Rule): Standing[] {
  const scale = unitScale(context, rule.units);
  const perUnit = numberOfLaw(context, rule.perUnit);
  return tallySettings(sheet, context, rule, scale.perMinute)
    .map(({ setting, minutes, parts }) => ({
      setting: setting.name,
      earned: inGrains({ parts, whole: scale.whole }),
      // Rounded up to a whole grain, so that what is owed is never less than the rate.
      owed: Math.ceil((minutes * UNIT_GRAINS) / perUnit),
    }))
    .filter(({ owed }) => owed > 0)
    .sort((a, b) => a.earned - a.owed - (b.earned - b.owed));
}

function tallySettings(
  sheet: Sheet,
  context: CountingContext,
  rule: Rule,
  perMinute: ReturnType<typeof unitScale>['perMinute'],
): Tally[] {
  const isMeant = selectEntries(sheet, context, rule.select);
  const { credit } = accountOf(sheet, rule.category);
  const tallies = new Map<Setting, Tally>();
  let tally: Tally | undefined;
  for (const { index, setting, mode } of sheet.entries) {
    if (isMeant[index] !== 1) continue;
    if (tally?.setting !== setting) tally = tallies.get(setting) ?? { setting, minutes: 0, parts: 0 };
    tallies.set(setting, tally);
    tally.minutes += Math.max(0, credit[index] ?? 0);
    if (mode !== null) tally.parts += (sheet.evidence[index] ?? 0) * perMinute[mode];
  }
  return [...tallies.values()];
}

function remarkOn({ setting, earned, owed }: Standing, settings: number): string | undefined {
  if (earned >= owed || settings === 1) return undefined;
  return `${setting} is ${formatAmount((owed - earned) / UNIT_GRAINS)} units short.`;
}
