import { type PlainDate, addMonths, monthNumberOf } from '../../vocabulary/plain-date.ts';

/** Whole months from one day to another; month ends count as the same day. */
export function wholeMonths(from: PlainDate, until: PlainDate): number {
  const rough = monthNumberOf(until) - monthNumberOf(from);
  return addMonths(from, rough) <= until ? rough : rough - 1;
}

/** Months from one day to another where a month begun is a month used, so that one day past a limit is past it. */
export function begunMonths(from: PlainDate, until: PlainDate): number {
  const months = wholeMonths(from, until);
  return addMonths(from, months) < until ? months + 1 : months;
}
