import { DOCUMENT_KINDS } from '../vocabulary/document.ts';
import type { DocumentState, FiledDocument, JudgedDocument, NeededDocument } from '../vocabulary/needed-document.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';

/**
 * How every needed document stands on a civil day. One that does not say whom it is about counts only where it can be about
 * nobody else; where a last day is needed and missing, nothing is known of it.
 * @param filed - what is on file, replaced and withdrawn ones too.
 * @param today - the day on which it is asked.
 */
export function judgeDocuments(
  needed: readonly NeededDocument[],
  filed: readonly FiledDocument[],
  today: PlainDate,
): JudgedDocument[] {
  return needed.map((need) => {
    const alone = needed.filter(({ kind }) => kind === need.kind).length === 1;
    return { ...need, ...stateOf(need, filed, alone, today) };
  });
}

type Standing = Pick<JudgedDocument, 'state' | 'lastOn'>;

/** The better of two documents decides. */
const BEST: readonly DocumentState[] = ['on-file', 'expiring', 'unknown', 'expired', 'missing'];

function stateOf(need: NeededDocument, filed: readonly FiledDocument[], alone: boolean, today: PlainDate): Standing {
  const candidates = filed.filter((one) => one.kind === need.kind && !one.replaced && !one.withdrawn);
  const standings = candidates.flatMap((one) => {
    const fit = fitOf(need, one, alone);
    return fit === 'no' ? [] : standingOf(need, one, fit, today);
  });
  const [best] = standings.sort(byWorth);
  return best ?? { state: 'missing', lastOn: null };
}

/** Of two that stand alike, the one that holds longer. */
function byWorth(a: Standing, b: Standing): number {
  const rank = BEST.indexOf(a.state) - BEST.indexOf(b.state);
  if (rank !== 0 || a.lastOn === b.lastOn) return rank;
  return a.lastOn === null || (b.lastOn !== null && a.lastOn > b.lastOn) ? -1 : 1;
}

function fitOf(need: NeededDocument, one: FiledDocument, alone: boolean): 'yes' | 'no' | 'unclear' {
  const fits = [fit(need.supervisorId, one.supervisorId), fit(need.settingId, one.settingId)];
  if (fits.includes('no')) return 'no';
  return fits.includes('unclear') && !alone ? 'unclear' : 'yes';
}

function fit(wanted: string | null, said: string | null): 'yes' | 'no' | 'unclear' {
  if (wanted === null || wanted === said) return 'yes';
  return said === null ? 'unclear' : 'no';
}

function standingOf(
  { kind, remindDays }: NeededDocument,
  { validFrom, validUntil }: FiledDocument,
  fit: 'yes' | 'unclear',
  today: PlainDate,
): Standing[] {
  if (validFrom !== null && validFrom > today) return [];
  if (validUntil === null && DOCUMENT_KINDS[kind].ends) return [{ state: 'unknown', lastOn: null }];
  if (validUntil !== null && validUntil < today) return [{ state: 'expired', lastOn: validUntil }];
  if (fit === 'unclear') return [{ state: 'unknown', lastOn: validUntil }];
  const expiring = validUntil !== null && validUntil <= addDays(today, remindDays);
  return [{ state: expiring ? 'expiring' : 'on-file', lastOn: validUntil }];
}
