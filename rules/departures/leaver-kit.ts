import type { KitItem, LeaverFacts, LeaverKit } from '../vocabulary/leaver-kit.ts';
import { formKitItem } from './form-kit-item.ts';
import { openKitItems } from './open-kit-items.ts';

/**
 * Lists everything to be done because somebody leaves: weekly logs and hours that are open, agreements to end, every form
 * that the board wants about the supervision that ends, and what it wants to be told; with the day for each and its source.
 * @param facts - what of the journey has to do with it.
 */
export function leaverKit(facts: LeaverFacts): LeaverKit {
  const items = [...openKitItems(facts), ...formItems(facts), ...noticeItems(facts)].sort(compare);
  const { lastDayOn, packet } = facts;
  return {
    lastDayOn,
    items,
    open: items.filter(({ counts, done }) => counts && !done).length,
    general: packet.general,
    ask: whatToAsk(items, facts),
  };
}

/** Of a supervisor who leaves, what is about that supervisor; of a supervisee, what is about all of them and every place. */
function formItems({ packet, leaverId, superviseeId, lastDayOn }: LeaverFacts): KitItem[] {
  const concerned = packet.items.filter(({ supervisorId, settingId }) =>
    leaverId === superviseeId ? supervisorId !== null || settingId !== null : supervisorId === leaverId,
  );
  return concerned.map((item) => formKitItem(item, 'form', lastDayOn));
}

function noticeItems({ packet, leaverId, superviseeId, lastDayOn }: LeaverFacts): KitItem[] {
  const concerned = packet.notices.filter(({ supervisorId }) => leaverId === superviseeId || supervisorId === leaverId);
  return concerned.map((item) => formKitItem(item, 'notice', lastDayOn));
}

function compare(a: KitItem, b: KitItem): number {
  if (a.done !== b.done) return a.done ? 1 : -1;
  if (a.counts !== b.counts) return a.counts ? -1 : 1;
  if (a.byOn !== b.byOn) return a.byOn < b.byOn ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** Where no text was read, nothing is made up: the board must be asked. A clock that ends before the last day is not about the end. */
function whatToAsk(items: readonly KitItem[], { packet, lastDayOn }: LeaverFacts): string | null {
  if (packet.general) return 'Unknown which forms this board wants when supervision ends, and by when: ask the board.';
  return items.some(({ boardDueOn }) => boardDueOn !== null && boardDueOn >= lastDayOn)
    ? null
    : 'Unknown by which day this board wants to know that supervision ended: ask the board.';
}
