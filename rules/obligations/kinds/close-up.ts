import { formatDate } from '../../explain/format-date.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { addDays } from '../../vocabulary/plain-date.ts';
import type { Departing, JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** So many days after the last day nobody is asked any more. */
const AFTER_DAYS = 7;

/**
 * Somebody leaves: each supervisor of the journey signs what is open before the last day, whoever of the two it is that
 * goes. It ends when nothing of it is open any more, or a week after the last day.
 */
export function closeUp(facts: JourneyFacts): readonly Owed[] {
  const { phase, record, asOf, superviseeId, departing } = facts;
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  const supervisors = new Set([...supervisorsOn(record, asOf), ...facts.logs.map(({ supervisorId }) => supervisorId)]);
  return departing
    .filter(({ lastDayOn }) => addDays(lastDayOn, AFTER_DAYS) >= asOf)
    .flatMap((leaver) => {
      const concerned =
        leaver.personId === superviseeId ? [...supervisors] : [...supervisors].filter((id) => id === leaver.personId);
      return concerned.flatMap((supervisorId) => owedFor(facts, leaver, supervisorId) ?? []);
    });
}

function owedFor(
  facts: JourneyFacts,
  { departureId, lastDayOn, givenOn }: Departing,
  supervisorId: string,
): Owed | null {
  const open = openThings(facts, supervisorId, lastDayOn);
  if (open.length === 0) return null;
  return {
    id: `close-up:${departureId}:${supervisorId}`,
    kind: 'close-up',
    subjectId: departureId,
    ownerId: supervisorId,
    supervisorIds: [supervisorId],
    beganOn: givenOn,
    dueOn: lastDayOn,
    pauses: false,
    sentence: `Last day ${formatDate(lastDayOn)}: ${open.join('; ')}`,
    citation: null,
    confidence: null,
  };
}

function openThings(
  { logs, record, unsubmittedMinutes }: JourneyFacts,
  supervisorId: string,
  lastDayOn: string,
): string[] {
  const own = logs.filter((log) => log.supervisorId === supervisorId);
  const waiting = own.filter(({ returnedOn }) => returnedOn === null).length;
  const returned = own.length - waiting;
  const agreed = (record.agreements ?? []).filter(
    ({ supervisor, signedOn, until }) =>
      supervisor === supervisorId && signedOn !== undefined && (until === undefined || until > lastDayOn),
  ).length;
  return [
    ...(waiting === 0 ? [] : [`${some(waiting, 'weekly log')} to sign`]),
    ...(returned === 0 ? [] : [`${some(returned, 'returned log')} to correct and sign`]),
    ...(unsubmittedMinutes === 0 ? [] : ['hours that are logged and not submitted']),
    ...(agreed === 0 ? [] : [`${some(agreed, 'agreement')} to end on that day`]),
  ];
}

function some(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
