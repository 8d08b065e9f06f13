import { WHOLE } from '../evaluate/read-parameter.ts';
import { type Step } from '../rulebooks/schema/step-schema.ts';
import { accountOf, creditIn } from './account-of.ts';
import { type CountingContext, numberOfLaw } from './counting-context.ts';
import { isLifted } from './is-lifted.ts';
import { type PlannedCap, planStakes } from './plan-stakes.ts';
import { type Account, type Entry, type Sheet } from './sheet.ts';

/** A later cap: it will take what a total has above its limit, and above so much for each minute of its base. */
interface LaterCap {
  readonly of: number;
  readonly base: number;
  /** Minutes admitted in any case, for each minute of the base, and less for each minute of its own. */
  readonly limit: number;
  readonly perBase: number;
  readonly perOwn: number;
  /** The totals that lose what it takes. */
  readonly around: readonly number[];
  /** Whether what it takes counts toward nothing any more. */
  readonly losesAll: boolean;
}

interface Floor {
  readonly of: number;
  readonly least: number;
}

/** What is at stake when hours are given up: totals that are watched, floors that ask for them, and later caps that cut them. */
export interface Stakes {
  readonly accounts: readonly Account[];
  /** Which of the accounts lose what is given up. */
  readonly isLosing: readonly boolean[];
  /** Minutes credited, kept up to date as minutes are given up. */
  readonly totals: Float64Array;
  readonly caps: readonly LaterCap[];
  readonly floors: readonly Floor[];
}

/** What would come of the totals as they are. */
export interface Prospect {
  /** Minutes that later caps will take from everything. */
  readonly lost: number;
  /** Minutes that floors will be short. */
  readonly short: number;
  /** Which caps will cut and which floors will be short: as long as these stay, a minute more is as harmful as the one before. */
  readonly state: string;
  /** The totals that later caps will cut. */
  readonly cut: readonly number[];
}

/**
 * Finds what is at stake at a step; null when nothing tells its hours apart.
 * @param from - the category that loses them.
 */
export function openStakes(sheet: Sheet, context: CountingContext, step: Step, from: string): Stakes | null {
  const plan = planStakes(context.rulebook, step);
  const losing = accountOf(sheet, from);
  const isInside = (name: string) => name === from || losing.inner.some((account) => account.name === name);
  const floors = plan.floors.filter(({ category }) => isInside(category));
  const caps = plan.caps.filter(
    (cap) => !isLifted(context, cap) && (isInside(cap.category) || (cap.kind === 'share-cap' && isInside(cap.of))),
  );
  if (floors.length + caps.length === 0) return null;
  const names = [...new Set([...floors.map(({ category }) => category), ...caps.flatMap(categoriesOf)])];
  const accounts = names.map((name) => accountOf(sheet, name));
  return {
    accounts,
    isLosing: names.map(isInside),
    totals: Float64Array.from(accounts, totalOf),
    caps: caps.map((cap) => readCap(sheet, context, names, cap)),
    floors: floors.map(({ category, parameter }) => ({
      of: names.indexOf(category),
      least: numberOfLaw(context, parameter),
    })),
  };
}

function categoriesOf(cap: PlannedCap): string[] {
  return cap.kind === 'share-cap' ? [cap.category, cap.of] : [cap.category];
}

function totalOf({ credit }: Account): number {
  let sum = 0;
  for (let index = 0; index < credit.length; index += 1) sum += Math.max(0, credit[index] ?? 0);
  return sum;
}

function readCap(sheet: Sheet, context: CountingContext, names: readonly string[], cap: PlannedCap): LaterCap {
  const from = accountOf(sheet, cap.from);
  const common = {
    of: names.indexOf(cap.category),
    around: [...names.keys()].filter((at) => isAround(sheet, names[at] ?? '', cap)),
    losesAll: from.within === null,
  };
  if (cap.kind === 'total-cap') {
    const share = cap.shareOf === undefined ? 1 : numberOfLaw(context, cap.shareOf) / WHOLE;
    return { ...common, base: -1, limit: Math.floor(numberOfLaw(context, cap.limit) * share), perBase: 0, perOwn: 0 };
  }
  const share = numberOfLaw(context, cap.share);
  const rate = cap.base === 'before-cut' ? share / WHOLE : share / Math.max(1, WHOLE - share);
  return {
    ...common,
    base: names.indexOf(cap.of),
    limit: 0,
    perBase: rate,
    perOwn: cap.base === 'before-cut' ? 0 : rate,
  };
}

/** Whether a category loses what a cap takes for certain: it is the capped one or stands around it, and not outside what loses. */
function isAround(sheet: Sheet, name: string, { category, from }: PlannedCap): boolean {
  const isIn = (inner: string, outer: string) =>
    inner === outer || accountOf(sheet, outer).inner.some((account) => account.name === inner);
  return isIn(category, name) && isIn(name, from);
}

/** What will come of totals: the later caps cut one after the other, and then floors are short of what they ask. */
export function prospectOf({ caps, floors }: Stakes, now: Float64Array): Prospect {
  const totals = Float64Array.from(now);
  let [lost, short, state] = [0, 0, ''];
  const cut: number[] = [];
  for (const { of, base, limit, perBase, perOwn, around, losesAll } of caps) {
    const own = totals[of] ?? 0;
    const over = own - limit - (totals[base] ?? 0) * perBase + own * perOwn;
    state += Math.sign(over);
    if (over <= 0) continue;
    cut.push(of);
    for (const at of around) totals[at] = (totals[at] ?? 0) - over;
    if (losesAll) lost += over;
  }
  for (const { of, least } of floors) {
    const missing = least - (totals[of] ?? 0);
    state += Math.sign(missing);
    if (missing > 0) short += missing;
  }
  return { lost, short, state, cut };
}

/** The accounts that an entry is credited to, of those that lose what is given up: entries with the same are alike. */
export function kindOf({ accounts, isLosing }: Stakes, entry: Entry): number {
  let kind = 0;
  for (const [at, account] of accounts.entries())
    if (isLosing[at] === true && creditIn(account, entry) > 0) kind |= 1 << at;
  return kind;
}

/** The totals when minutes of one kind are given up. */
export function without({ totals }: Stakes, kind: number, minutes: number): Float64Array {
  return totals.map((total, at) => ((kind >> at) & 1 ? total - minutes : total));
}

/** Whether two later caps will cut hours of which only some are under both: then what they take together is a guess. */
export function isGuess({ accounts }: Stakes, { cut }: Prospect): boolean {
  const isInside = (one: number, other: number) =>
    accounts[one] === accounts[other] || accounts[other]?.inner.some((account) => account === accounts[one]) === true;
  return cut.some((one) => cut.some((other) => !isInside(one, other) && !isInside(other, one)));
}
