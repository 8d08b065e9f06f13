import {
  type Credits,
  SMALL_CATEGORIES,
  eachCategory,
  type SmallCap,
  type SmallCategory,
  type SmallLaw,
  type SmallLine,
} from './small-law.ts';

const NAMES = Object.keys(SMALL_CATEGORIES) as SmallCategory[];
const HUNDRED = 100;

/** Everything counts that belongs somewhere. */
export function fullCredits(log: readonly SmallLine[]): Credits {
  return eachCategory((name) => log.map((line) => (belongs(name, line) ? line.hours : null)));
}

function belongs(name: SmallCategory, line: SmallLine): boolean {
  const { within, has }: { within: SmallCategory | null; has: (line: SmallLine) => boolean } = SMALL_CATEGORIES[name];
  return has(line) && (within === null || belongs(within, line));
}

/** Whether a category is another, or stands inside it. */
function isInside(name: SmallCategory, other: SmallCategory): boolean {
  const { within }: { within: SmallCategory | null } = SMALL_CATEGORIES[name];
  return name === other || (within !== null && isInside(within, other));
}

/**
 * Every way in which hours above the caps can be given up, cap by cap: for each cap all ways of giving up what is too much,
 * for each of these all ways of the next cap, and so on. Slow on purpose: it knows no order of harm and leaves nothing out.
 */
export function everyWay(log: readonly SmallLine[], law: SmallLaw): Credits[] {
  let ways = new Map([['', fullCredits(log)]]);
  for (const cap of law.caps) {
    const next = new Map<string, Credits>();
    for (const credits of ways.values())
      for (const way of waysOf(log, cap, credits)) next.set(JSON.stringify(NAMES.map((name) => way[name])), way);
    ways = next;
  }
  return [...ways.values()];
}

function* waysOf(log: readonly SmallLine[], cap: SmallCap, credits: Credits): Generator<Credits> {
  if (cap.kind === 'seven-days') return yield* sevenDays(log, cap, credits);
  const parts = partsOf(log, cap, credits).filter(({ excess }) => excess > 0);
  yield* waysOfParts(cap, credits, parts);
}

/** Lines of which so many hours are too much. */
interface Part {
  readonly lines: readonly number[];
  readonly excess: number;
}

function* waysOfParts(cap: SmallCap, credits: Credits, parts: readonly Part[]): Generator<Credits> {
  const [part, ...rest] = parts;
  if (part === undefined) return yield credits;
  for (const given of distributions(
    part.lines.map((line) => credits[cap.of][line] ?? 0),
    part.excess,
  ))
    yield* waysOfParts(
      cap,
      given.reduce((before, hours, at) => lowered(before, cap.from, part.lines[at] ?? 0, hours), credits),
      rest,
    );
}

/** All ways of taking so many hours from so many amounts. */
export function* distributions(amounts: readonly number[], excess: number): Generator<number[]> {
  const [first, ...rest] = amounts;
  if (first === undefined) {
    if (excess === 0) yield [];
    return;
  }
  for (
    let taken = Math.max(0, excess - rest.reduce((sum, more) => sum + more, 0));
    taken <= Math.min(first, excess);
    taken += 1
  )
    for (const others of distributions(rest, excess - taken)) yield [taken, ...others];
}

/** Takes hours of a line from a category; what stands inside keeps what it has as far as the outer allows. */
function lowered(credits: Credits, from: SmallCategory, line: number, hours: number): Credits {
  if (hours === 0) return credits;
  const left = Math.max(0, (credits[from][line] ?? 0) - hours);
  return eachCategory((name) =>
    credits[name].map((own, at) => (at === line && own !== null && isInside(name, from) ? Math.min(own, left) : own)),
  );
}

const sumOf = (credits: Credits, name: SmallCategory, lines: readonly number[]) =>
  lines.reduce((sum, line) => sum + (credits[name][line] ?? 0), 0);

/** What a cap cuts by itself: everything, a week, a month, a block of hours, or a run of group sessions. */
function partsOf(log: readonly SmallLine[], cap: SmallCap, credits: Credits): Part[] {
  const inOrder = [...log.keys()].sort((a, b) => (log[a]?.day ?? 0) - (log[b]?.day ?? 0) || a - b);
  const some = inOrder.filter((line) => (credits[cap.of][line] ?? 0) > 0);
  const over = (lines: readonly number[], limit = cap.limit): Part => ({
    lines,
    excess: sumOf(credits, cap.of, lines) - limit,
  });
  const dayOf = (line: number) => log[line]?.day ?? 0;
  const by = (keyOf: (line: number) => number) => [...Map.groupBy(some, keyOf).values()].map((lines) => over(lines));
  switch (cap.kind) {
    case 'total':
      return [over(some)];
    case 'week':
    case 'uncovered-week':
      return by((line) => Math.floor(dayOf(line) / 7));
    case 'month':
      // January 4, 2021 is day 0: January ends with day 27, February with day 55.
      return by((line) => (dayOf(line) < 28 ? 0 : dayOf(line) < 56 ? 1 : 2));
    case 'share':
      return [shareOf(cap, credits, some, inOrder)];
    case 'year':
      return years(some, dayOf).map((lines) => over(lines));
    case 'block':
      return blocks(cap, credits, inOrder, dayOf).map((lines) => over(lines));
    case 'turns':
      return turns(log, credits, inOrder, dayOf);
    case 'seven-days':
      return [];
  }
}

/** So many hours of the category for so many of the rest, after the cut. */
function shareOf(cap: SmallCap, credits: Credits, some: readonly number[], all: readonly number[]): Part {
  const own = sumOf(credits, cap.of, some);
  const rest = sumOf(credits, cap.base ?? cap.of, all) - own;
  return { lines: some, excess: own - Math.floor((rest * cap.limit) / (HUNDRED - cap.limit)) };
}

/** Years of four weeks, so that a small log has more than one: each from the first counted day after the one before. */
function years(some: readonly number[], dayOf: (line: number) => number): number[][] {
  const found: number[][] = [];
  for (const line of some) {
    const open = found.at(-1);
    if (open !== undefined && dayOf(line) < dayOf(open[0] ?? 0) + 28) open.push(line);
    else found.push([line]);
  }
  return found;
}

/** Blocks of hours of the base, in the order of the days; a day belongs to the block that it ends. */
function blocks(
  cap: SmallCap,
  credits: Credits,
  inOrder: readonly number[],
  dayOf: (line: number) => number,
): number[][] {
  const found: number[][] = [[]];
  let worked = 0;
  for (const onDay of Map.groupBy(inOrder, dayOf).values()) {
    if (worked >= (cap.size ?? 0)) {
      worked %= cap.size ?? 1;
      found.push([]);
    }
    worked += sumOf(credits, cap.base ?? cap.of, onDay);
    found.at(-1)?.push(...onDay.filter((line) => (credits[cap.of][line] ?? 0) > 0));
  }
  return found;
}

/** Group sessions between sessions alone: as long as the longer of the two days beside them. On one day those alone come first. */
function turns(
  log: readonly SmallLine[],
  credits: Credits,
  inOrder: readonly number[],
  dayOf: (line: number) => number,
): Part[] {
  const found: { lines: number[]; before: number; after: number }[] = [];
  let before = 0;
  let run: number[] = [];
  const close = (after: number) => {
    if (run.length > 0) found.push({ lines: run, before, after });
    run = [];
    before = after;
  };
  const sessions = inOrder.filter((line) => log[line]?.activity.startsWith('supervision'));
  for (const onDay of Map.groupBy(sessions, dayOf).values()) {
    const alone = onDay.filter((line) => log[line]?.activity === 'supervision-individual');
    if (alone.length > 0) close(alone.reduce((sum, line) => sum + (log[line]?.hours ?? 0), 0));
    run.push(...onDay.filter((line) => log[line]?.activity === 'supervision-group'));
  }
  close(0);
  return found.map(({ lines, before: first, after }) => ({
    lines,
    excess: sumOf(credits, 'group', lines) - Math.max(first, after),
  }));
}

/** Every way of keeping hours so that no seven days in a row hold too much; ways that give up more than they must are left out. */
function* sevenDays(log: readonly SmallLine[], cap: SmallCap, credits: Credits): Generator<Credits> {
  const lines = [...log.keys()].filter((line) => (credits[cap.of][line] ?? 0) > 0);
  const dayOf = (line: number) => log[line]?.day ?? 0;
  const fits = (kept: readonly number[]) =>
    lines.every((last) => {
      const inside = lines.map((line, at) =>
        dayOf(line) <= dayOf(last) && dayOf(line) > dayOf(last) - 7 ? (kept[at] ?? 0) : 0,
      );
      return inside.reduce((sum, hours) => sum + hours, 0) <= cap.limit;
    });
  const most = lines.map((line) => credits[cap.of][line] ?? 0);
  for (const kept of upTo(most)) {
    if (!fits(kept)) continue;
    const couldKeepMore = kept.some((hours, at) => hours < (most[at] ?? 0) && fits(kept.with(at, hours + 1)));
    if (couldKeepMore) continue;
    yield lines.reduce(
      (before, line, at) => lowered(before, cap.from, line, (most[at] ?? 0) - (kept[at] ?? 0)),
      credits,
    );
  }
}

function* upTo(most: readonly number[]): Generator<number[]> {
  const [first, ...rest] = most;
  if (first === undefined) return yield [];
  for (const others of upTo(rest)) for (let hours = 0; hours <= first; hours += 1) yield [hours, ...others];
}
