import { matchSupervisorLicense } from '../evaluate/match-credential.ts';
import { type Selector } from '../rulebooks/schema/selector-schema.ts';
import { type Supervisor } from '../vocabulary/experience-record.ts';
import { type PlainDate, addMonths } from '../vocabulary/plain-date.ts';
import { type CountingContext, numberByEntry, numberOfLaw } from './counting-context.ts';
import { type Entry, type Log } from './sheet.ts';

/**
 * Says which entries a selector means: everything it names must hold.
 * Worked out once for each selector of a rulebook, sort by sort, and by the day only where the day matters.
 * @param selector - absent means every entry.
 * @returns 1 by entry index where the entry is meant, else 0; the sheet's `nothing` where no sort of entry is meant.
 */
export function selectEntries(sheet: Log, context: CountingContext, selector: Selector | undefined): Uint8Array {
  if (selector === undefined) return new Uint8Array(sheet.entries.length).fill(1);
  const known = sheet.selections.get(selector);
  if (known !== undefined) return known;
  const selection = findEntries(sheet, context, selector);
  sheet.selections.set(selector, selection);
  return selection;
}

function findEntries(sheet: Log, context: CountingContext, selector: Selector): Uint8Array {
  const { sortOf, entries } = sheet;
  const bySort = selectSorts(sheet, context, selector);
  if (!bySort.includes(1)) return sheet.nothing;
  const selection = sheet.pool.take();
  for (let index = 0; index < selection.length; index += 1) selection[index] = bySort[sortOf[index] ?? 0] ?? 0;
  const byDay = dayTest(context, selector);
  if (byDay === null) return selection;
  for (const entry of entries) if (selection[entry.index] === 1 && !byDay(entry)) selection[entry.index] = 0;
  return selection;
}

/**
 * Says which sorts of entries a selector means, but for what it asks of the day, the length and the size of a session.
 * @returns 1 by the number of the sort where it is meant, else 0.
 */
export function selectSorts({ sorts }: Pick<Log, 'sorts'>, context: CountingContext, selector: Selector): Uint8Array {
  const bySort = new Uint8Array(sorts.length);
  for (const entry of sorts) bySort[entry.sort] = matchesSort(context, selector, entry) ? 1 : 0;
  return bySort;
}

/** Whether a selector asks for something that entries of one sort differ in. */
export function asksForDay(selector: Selector): boolean {
  return DAY_FIELDS.some((field) => selector[field] !== undefined);
}

const DAY_FIELDS = [
  'groupSizeOver',
  'groupSizeUnder',
  'shorterThan',
  'lastingAtLeast',
  'supervisorKinds',
  'exceptSupervisorKinds',
] as const satisfies (keyof Selector)[];

function matchesSort(context: CountingContext, selector: Selector, entry: Entry): boolean {
  const { activities, media, phases, supervision, named, modes, degree } = selector;
  return (
    (degree === undefined || degree === (context.anchors.degreeLevel ?? 'master')) &&
    (activities?.includes(entry.activity) ?? true) &&
    (media?.includes(entry.medium) ?? true) &&
    (phases?.includes(entry.phase) ?? true) &&
    (supervision === undefined || supervision === entry.supervision) &&
    (named === undefined || named === (entry.supervisor !== null)) &&
    (modes === undefined || (entry.mode !== null && modes.includes(entry.mode))) &&
    matchesPlace(context, selector, entry)
  );
}

function matchesPlace({ rulebook }: CountingContext, selector: Selector, { setting }: Entry): boolean {
  const { settingKinds, employment, clinical, place } = selector;
  return (
    (settingKinds?.includes(setting.kind ?? 'unstated') ?? true) &&
    (employment?.includes(setting.employment ?? 'unstated') ?? true) &&
    (clinical === undefined || setting.clinical === clinical) &&
    (place === undefined || (place === 'own-state') === (setting.jurisdiction === rulebook.identity.jurisdiction))
  );
}

type Test = (entry: Entry) => boolean;

/** What the day, the length or the size of a session decides; null where nothing of the sort is asked. */
function dayTest(context: CountingContext, selector: Selector): Test | null {
  const { groupSizeOver, groupSizeUnder, shorterThan, supervisorKinds, exceptSupervisorKinds, supervisorYears } =
    selector;
  const tests: Test[] = [];
  if (groupSizeOver !== undefined) {
    const limit = numberByEntry(context, groupSizeOver);
    tests.push((entry) => (entry.groupSize ?? 0) > limit(entry));
  }
  if (groupSizeUnder !== undefined) {
    const least = numberByEntry(context, groupSizeUnder);
    tests.push((entry) => entry.groupSize !== null && entry.groupSize < least(entry));
  }
  if (shorterThan !== undefined) {
    const least = numberByEntry(context, shorterThan);
    tests.push((entry) => entry.minutes < least(entry));
  }
  if (selector.lastingAtLeast !== undefined) {
    const least = numberByEntry(context, selector.lastingAtLeast);
    tests.push((entry) => entry.minutes >= least(entry));
  }
  if (supervisorKinds !== undefined) tests.push(kindTest(context, supervisorKinds, supervisorYears));
  if (exceptSupervisorKinds !== undefined) {
    const holds = kindTest(context, exceptSupervisorKinds);
    tests.push((entry) => entry.supervisor !== null && !holds(entry));
  }
  if (tests.length === 0) return null;
  return tests.length === 1 ? (tests[0] ?? null) : (entry) => tests.every((test) => test(entry));
}

interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** Whether the supervisor of an entry held one of these licenses of the board's own state on the day. */
function kindTest(context: CountingContext, kinds: readonly string[], years?: string): Test {
  const months = years === undefined ? 0 : numberOfLaw(context, years);
  const held = new Map<Supervisor, Span[]>();
  return ({ supervisor, on }) => {
    if (supervisor === null) return false;
    const spans = held.get(supervisor) ?? spansOf(context, supervisor, kinds, months);
    held.set(supervisor, spans);
    return spans.some(({ from, until }) => from <= on && (until === null || on <= until));
  };
}

function spansOf(
  { rulebook }: CountingContext,
  { licenses }: Supervisor,
  kinds: readonly string[],
  months: number,
): Span[] {
  const { identity } = rulebook;
  return licenses.flatMap(({ jurisdiction, license, issuedOn, expiresOn }) => {
    const match = matchSupervisorLicense(identity, license);
    const isOne = jurisdiction === identity.jurisdiction && typeof match === 'object' && kinds.includes(match.kind);
    return isOne ? [{ from: addMonths(issuedOn, months), until: expiresOn ?? null }] : [];
  });
}
