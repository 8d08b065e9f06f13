import { leaverKit } from '../../departures/leaver-kit.ts';
import { formatDate } from '../../explain/format-date.ts';
import type { KitItem, LeaverFacts } from '../../vocabulary/leaver-kit.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { type PlainDate, addDays } from '../../vocabulary/plain-date.ts';
import type { Departing, JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** So many days after the last day, or after the last day that a board gives, nobody is asked any more. */
const AFTER_DAYS = 7;

/**
 * Somebody leaves: each supervisor of the journey signs what is open before the last day, forms of the board among it,
 * whoever of the two it is that goes. It ends when nothing of it is open any more, or a week after the last day for it.
 */
export function closeUp(facts: JourneyFacts): readonly Owed[] {
  const { phase, asOf, departing } = facts;
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  return departing.flatMap((leaver) => {
    const { items } = leaverKit(factsOf(facts, leaver));
    return concernedBy(facts, leaver).flatMap((supervisorId) => owedFor(leaver, supervisorId, items, asOf) ?? []);
  });
}

/** The supervisor who leaves; of a supervisee who leaves, whoever supervises until then or has a log to sign. */
function concernedBy({ superviseeId, record, logs, asOf }: JourneyFacts, { personId, lastDayOn }: Departing): string[] {
  if (personId !== superviseeId) return [personId];
  const on = asOf < lastDayOn ? asOf : lastDayOn;
  return [...new Set([...supervisorsOn(record, on), ...logs.map(({ supervisorId }) => supervisorId)])];
}

function owedFor(
  { departureId, lastDayOn, givenOn }: Departing,
  supervisorId: string,
  items: readonly KitItem[],
  asOf: PlainDate,
): Owed | null {
  const open = items.filter(
    (item) => item.counts && !item.done && (item.supervisorId ?? supervisorId) === supervisorId && isSpokenOf(item),
  );
  const latest = [lastDayOn, ...open.map(({ byOn }) => byOn)].sort().at(-1) ?? lastDayOn;
  if (open.length === 0 || addDays(latest, AFTER_DAYS) < asOf) return null;
  return {
    id: `close-up:${departureId}:${supervisorId}`,
    kind: 'close-up',
    subjectId: departureId,
    ownerId: supervisorId,
    supervisorIds: [supervisorId],
    beganOn: givenOn,
    dueOn: lastDayOn,
    pauses: false,
    sentence: `Last day ${formatDate(lastDayOn)}: ${inWords(open).join('; ')}`,
    citation: null,
    confidence: null,
  };
}

/** Papers about a place are the supervisee's own; the page of the departure lists them. */
function isSpokenOf({ kind, supervisorId }: KitItem): boolean {
  return supervisorId !== null || kind === 'hours';
}

function factsOf(facts: JourneyFacts, { personId, lastDayOn }: Departing): LeaverFacts {
  const { superviseeId, packet, unsubmittedMinutes, record, logs } = facts;
  const settings = new Map(record.settings.map(({ id, name }) => [id, name]));
  const signed = (record.agreements ?? []).filter(({ signedOn }) => signedOn !== undefined);
  return {
    ...{ superviseeId, packet, unsubmittedMinutes, lastDayOn, leaverId: personId },
    logs: logs.map(({ returnedOn, ...log }) => ({ ...log, returned: returnedOn !== null })),
    agreements: signed.map(({ supervisor, setting, until = null }) => ({
      ...{ supervisorId: supervisor, settingId: setting, until },
      settingName: settings.get(setting) ?? setting,
    })),
    names: Object.fromEntries(record.supervisors.map(({ id, name }) => [id, name])),
  };
}

function inWords(open: readonly KitItem[]): string[] {
  const those = (fits: (item: KitItem) => boolean) => open.filter(fits).length;
  const of = (kind: KitItem['kind']) => those((item) => item.kind === kind);
  const signed = those(({ kind, act }) => kind === 'form' && act === 'sign');
  return [
    ...some(of('weekly-log'), 'weekly log', 'to sign'),
    ...some(of('returned-log'), 'returned log', 'to correct and sign'),
    ...(of('hours') === 0 ? [] : ['hours that are logged and not submitted']),
    ...some(of('agreement'), 'agreement', 'to end on that day'),
    ...some(signed, 'form', 'of the board to sign'),
    ...some(of('form') - signed + of('notice'), 'form or notice', 'to send', 'forms or notices'),
  ];
}

function some(count: number, noun: string, what: string, plural = `${noun}s`): string[] {
  return count === 0 ? [] : [`${String(count)} ${count === 1 ? noun : plural} ${what}`];
}
