import { type Confidence } from '../vocabulary/evaluation.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
import { type LoadLimit } from './load-limit.ts';

/** A supervisee under one supervisor, from a day until a day. */
export interface CarriedSupervisee {
  readonly superviseeId: string;
  /** The license sought. */
  readonly license: string;
  readonly from: PlainDate;
  /** The last day; null while there is none. */
  readonly until: PlainDate | null;
}

/** A limit that one more supervisee would go beyond. */
export interface Overload {
  readonly limit: number;
  /** How many others there are at the same time. */
  readonly present: number;
  /** Null where the limit is the organization's own. */
  readonly citation: string | null;
  readonly confidence: Confidence | null;
  /** Whether a director may allow more, with a reason: a limit that was read in a statute or rule is nobody's to lift here. */
  readonly exceptable: boolean;
}

/**
 * Whether one more supervisee would bring a supervisor over a limit on any day of the agreement. The law's limit goes by
 * those who seek the same license, the organization's by everybody.
 * @param proposed - who would be supervised, and when.
 * @param carried - the agreements of the supervisor, proposals among them.
 * @param limits - that of the law and that of the organization, in people; null where there is none.
 * @returns the limit that is in the way, one that nobody may lift before all; null where none is.
 */
export function judgeLoad(
  proposed: CarriedSupervisee,
  carried: readonly CarriedSupervisee[],
  { law, own }: { readonly law: LoadLimit | null; readonly own: number | null },
): Overload | null {
  const found: Overload[] = [];
  if (law !== null && law.source.confidence !== 'recall') {
    const { citation = null, confidence = null } = law.source;
    const present = mostOthers(
      proposed,
      carried.filter(({ license }) => license === proposed.license),
    );
    const exceptable = confidence !== 'statute';
    if (present >= law.limit) found.push({ limit: law.limit, present, citation, confidence, exceptable });
  }
  const present = mostOthers(proposed, carried);
  if (own !== null && present >= own)
    found.push({ limit: own, present, citation: null, confidence: null, exceptable: true });
  return found.find(({ exceptable }) => !exceptable) ?? found[0] ?? null;
}

/** The most others at one time, on days on which the supervisee is not carried already: those add nobody. */
function mostOthers(proposed: CarriedSupervisee, carried: readonly CarriedSupervisee[]): number {
  const others = carried.filter(({ superviseeId }) => superviseeId !== proposed.superviseeId);
  const own = carried.filter(({ superviseeId }) => superviseeId === proposed.superviseeId);
  // The number rises only where somebody begins, and on the day after the supervisee's own earlier agreement.
  const days = [
    proposed.from,
    ...others.map(({ from }) => from),
    ...own.flatMap(({ until }) => (until === null ? [] : addDays(until, 1))),
  ];
  return Math.max(
    ...days.map((day) => {
      if (!covers(proposed, day) || own.some((one) => covers(one, day))) return 0;
      return new Set(others.filter((one) => covers(one, day)).map(({ superviseeId }) => superviseeId)).size;
    }),
  );
}

function covers({ from, until }: CarriedSupervisee, day: PlainDate): boolean {
  return from <= day && (until === null || day <= until);
}
