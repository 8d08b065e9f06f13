import { type PlainDate, addYears } from '../vocabulary/plain-date.ts';
import { type GateFacts } from './gate-facts.ts';
import { type Agreed } from './list-agreed.ts';
import { type Probe } from './probe-days.ts';

/** So far ahead a day is looked for on which a condition will be kept. */
const YEARS_AHEAD = 6;

/** A pair as it is asked about, on one day. */
export interface Asking {
  readonly probe: Probe;
  readonly agreed: Agreed;
  /** The day asked about: that of the count, or the first day of an agreement that has not begun. */
  readonly on: PlainDate;
  readonly facts: GateFacts;
}

/** The last day that is worth looking at for a pair. */
export function lastDay({ probe, agreed, on }: Asking): PlainDate {
  const ahead = addYears(on > probe.asOf ? on : probe.asOf, YEARS_AHEAD);
  const { until } = agreed.agreement;
  return until !== undefined && until < ahead ? until : ahead;
}
