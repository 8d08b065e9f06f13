import { formatDate } from '../explain/format-date.ts';
import { hoursInWords } from '../explain/hours-in-words.ts';
import { startOfWeek } from '../vocabulary/calendar-week.ts';
import type { KitItem, LeaverFacts } from '../vocabulary/leaver-kit.ts';

type Said = Pick<KitItem, 'key' | 'kind' | 'name' | 'who' | 'act'> & Partial<KitItem>;

/** What is open in a journey and concerns whoever leaves: weekly logs, hours that are not submitted, agreements to end. */
export function openKitItems(facts: LeaverFacts): KitItem[] {
  return [...logItems(facts), ...hourItems(facts), ...agreementItems(facts)];
}

/** Whether something of a supervisor is to be done: all of it when the supervisee goes. */
function concerns({ leaverId, superviseeId }: LeaverFacts, supervisorId: string): boolean {
  return leaverId === superviseeId || leaverId === supervisorId;
}

function logItems(facts: LeaverFacts): KitItem[] {
  return facts.logs
    .filter(({ supervisorId }) => concerns(facts, supervisorId))
    .map(({ weeklyLogId, supervisorId, week, returned }) =>
      kitItem(facts, {
        key: `log:${weeklyLogId}`,
        kind: returned ? 'returned-log' : 'weekly-log',
        name: `Weekly log of the week of ${formatDate(startOfWeek(week))}`,
        supervisorId,
        who: returned ? 'supervisee' : 'supervisor',
        act: returned ? 'correct' : 'sign',
      }),
    );
}

function hourItems(facts: LeaverFacts): KitItem[] {
  if (facts.unsubmittedMinutes === 0) return [];
  const name = `${hoursInWords(facts.unsubmittedMinutes)} that are logged and not submitted`;
  return [kitItem(facts, { key: 'hours', kind: 'hours', name, who: 'supervisee', act: 'submit' })];
}

function agreementItems(facts: LeaverFacts): KitItem[] {
  return facts.agreements
    .filter(({ supervisorId, until }) => concerns(facts, supervisorId) && (until === null || until > facts.lastDayOn))
    .map(({ supervisorId, settingId, settingName }) =>
      kitItem(facts, {
        key: `agreement:${supervisorId}:${settingId}`,
        kind: 'agreement',
        name: 'Supervision agreement, to end on the last day',
        supervisorId,
        settingName,
        who: 'director',
        act: 'end',
      }),
    );
}

function kitItem({ lastDayOn, names }: LeaverFacts, said: Said): KitItem {
  const { supervisorId = null } = said;
  return {
    settingName: null,
    byOn: lastDayOn,
    boardDueOn: null,
    done: false,
    counts: true,
    unsure: false,
    signature: null,
    citation: null,
    confidence: null,
    source: null,
    checkedOn: null,
    ...said,
    supervisorId,
    supervisorName: supervisorId === null ? null : (names[supervisorId] ?? 'the supervisor'),
  };
}
