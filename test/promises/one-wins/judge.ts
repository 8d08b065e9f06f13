import type { Database } from '../../../db/open-database.ts';
import { readRecord } from '../../../db/operations/record/read-record.ts';
import { startOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { type Sent, findOrder } from './find-order.ts';
import type { WeekOnFile } from './look-at-weeks.ts';
import { DONE } from './week-model.ts';

/** How much was looked at. */
export interface Sums {
  weeks: number;
  accepted: number;
  refused: number;
  atOnce: number;
}

/** One week, what was sent about it, and how it is on file afterwards. */
interface Played {
  readonly before: WeekOnFile;
  readonly sent: readonly Sent[];
  readonly after: WeekOnFile | undefined;
  /** Minutes that the record has under a date of signature. */
  readonly signed: number;
  /** How a refusal is read. */
  readonly read?: ((outcome: string) => string) | undefined;
}

/** Adds what was sent about one week. */
export function add(sums: Sums, sent: readonly Sent[]): void {
  sums.weeks += 1;
  sums.accepted += sent.filter(({ outcome }) => outcome === DONE).length;
  sums.refused += sent.filter(({ outcome }) => outcome !== DONE).length;
  const overlaps = (a: Sent, b: Sent) => a !== b && a.begun < b.ended && b.begun < a.ended;
  sums.atOnce += sent.filter((one) => sent.some((other) => overlaps(one, other))).length;
}

/** One order explains all answers, and the rows, the former versions, the signatures and the record are what it leads to. */
export function problemsOf({ before, sent, after, signed, read }: Played): string[] {
  const told = `${before.monday}: ${sent.map(({ act, outcome }) => `${act.kind} ${outcome}`).join(', ')}`;
  const trail = after?.trail ?? [];
  const state = findOrder(before.state, sent, trail, read);
  if (state === null) return [`no order explains ${told}; trail ${JSON.stringify(trail)}`];
  const [is, should] = [JSON.stringify(after?.state), JSON.stringify(state)];
  const counts = state.status === 'signed' ? (state.minutes ?? 0) : 0;
  return [
    ...(is === should ? [] : [`${told}: is ${is}, should be ${should}`]),
    ...(signed === counts ? [] : [`${told}: ${signed} minutes are signed in the record, should be ${counts}`]),
  ];
}

/** Minutes under a date of signature in the record, by the Monday of their week. */
export async function signedMinutes(
  db: Database,
  journey: { readonly organizationId: string; readonly journeyId: string },
): Promise<Map<string, number>> {
  const { record } = await readRecord(db, journey);
  const signed = new Map<string, number>();
  for (const { on, minutes, signedOn } of record.log) {
    const monday = startOfWeek(weekOf(on));
    signed.set(monday, (signed.get(monday) ?? 0) + (signedOn === undefined ? 0 : minutes));
  }
  return signed;
}
