import { UNKNOWN } from '../../engine/unknown.ts';
import { formatClockHours } from '../../explain/format-amount.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { periodOf } from '../period-of.ts';
import { type Sheet } from '../sheet.ts';
import { startOfPeriod } from './start-of-period.ts';
import { owedWindows, readPeriods } from './supervision-windows.ts';

type Rule = MeasureOf<'rate-in-period'>;

/** One period in which something counts, and how it stands, in minutes. */
interface Standing {
  readonly number: number;
  readonly received: number;
  readonly owed: number;
}

/**
 * Compares the supervision of each period with the one hour that so many counted hours in it owe.
 * Each period must keep the rate by itself, so the one that is shortest of supervision speaks for all.
 * @returns minutes of the side the rule names; UNKNOWN for what was received, and 0 for what is owed, while nothing counts.
 */
export function measureRateInPeriod(sheet: Sheet, context: CountingContext, rule: Rule): Measured {
  const standings = standingsOf(sheet, context, rule);
  const shortest = standings.reduce<Standing | undefined>(
    (least, next) => (least === undefined || marginOf(next) < marginOf(least) ? next : least),
    undefined,
  );
  if (rule.side === 'owed') return { value: shortest?.owed ?? 0 };
  if (shortest === undefined) return { value: UNKNOWN, remark: 'No supervision is owed yet.' };
  return { value: shortest.received, remark: remarkOn(standings, shortest, rule, sheet) };
}

const marginOf = ({ received, owed }: Standing): number => received - owed;

/** The periods that owe any, in the order of the days. */
function standingsOf(sheet: Sheet, context: CountingContext, rule: Rule): Standing[] {
  const onePer = numberOfLaw(context, rule.onePer);
  const periods = readPeriods(sheet.entries, {
    periodOf: periodOf(rule.period, sheet),
    credit: accountOf(sheet, rule.category).credit,
    receivedIn: ({ index }) => sheet.evidence[index] ?? 0,
  });
  return owedWindows(periods, 1, () => false).map(({ number, worked, received }) => ({
    number,
    received,
    // Rounded up to a whole minute, so that what is owed is never less than the rate.
    owed: Math.ceil((worked * ONE_HOUR) / onePer),
  }));
}

function remarkOn(standings: readonly Standing[], shortest: Standing, rule: Rule, sheet: Sheet): string | undefined {
  const short = standings.filter((standing) => marginOf(standing) < 0).length;
  if (short === 0) return undefined;
  const times = short === 1 ? 'once' : `${short} times`;
  const { received, owed } = shortest;
  const from = startOfPeriod(rule.period, shortest.number, sheet);
  return `Short ${times}, most in the ${rule.period} from ${from} (${formatClockHours(received)} of ${formatClockHours(owed)} h).`;
}

const ONE_HOUR = 60;
