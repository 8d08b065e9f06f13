import type { KitItem } from '../vocabulary/leaver-kit.ts';
import type { PacketItem } from '../vocabulary/packet-readiness.ts';
import { type PlainDate, plainDate } from '../vocabulary/plain-date.ts';

/**
 * One form, or something else that a board wants, as a thing to be done because somebody leaves. Whoever is gone signs
 * nothing, so that a signature is asked for by the last day; what is only to be sent may wait for the board's own day.
 * @param item - the form as it stands.
 * @param kind - whether it belongs to the packet, or is wanted because somebody leaves.
 */
export function formKitItem(item: PacketItem, kind: 'form' | 'notice', lastDayOn: PlainDate): KitItem {
  const { key, name, supervisorId, supervisorName, settingName, year, needed, signature } = item;
  const { citation, confidence, source, checkedOn } = item;
  const boardDueOn = item.dueOn === null ? null : plainDate(item.dueOn);
  const act = actOf(item, kind);
  return {
    key: `${kind}:${key}`,
    kind,
    name: year === null ? name : `${name}, ${String(year)}`,
    supervisorId,
    supervisorName,
    settingName,
    who: whoOf(item, act),
    act,
    byOn: dayOf(act, lastDayOn, boardDueOn),
    boardDueOn,
    done: isDone(item, kind),
    counts: item.counts,
    unsure: needed === 'ask',
    signature,
    ...{ citation, confidence, source, checkedOn },
  };
}

function actOf({ state, signature }: PacketItem, kind: 'form' | 'notice'): KitItem['act'] {
  if (kind === 'notice') return 'send';
  if (signature === 'none') return 'obtain';
  return state === 'missing' || state === 'asked' ? 'sign' : 'send';
}

function whoOf({ sentBy, supervisorId }: PacketItem, act: KitItem['act']): KitItem['who'] {
  if (act === 'sign') return supervisorId === null ? 'supervisee' : 'supervisor';
  return sentBy === 'supervisor' ? 'supervisor' : 'supervisee';
}

function dayOf(act: KitItem['act'], lastDayOn: PlainDate, boardDueOn: PlainDate | null): PlainDate {
  if (boardDueOn === null) return lastDayOn;
  return act === 'sign' && lastDayOn < boardDueOn ? lastDayOn : boardDueOn;
}

/**
 * What the applicant sends with the packet is done once it is in hand; what has a day of its own, is sent by the supervisor
 * or is told to somebody is done once it is sent.
 */
function isDone({ state, signature, sentBy, dueOn }: PacketItem, kind: 'form' | 'notice'): boolean {
  if (state === 'sent' || state === 'waived') return true;
  if (kind === 'notice' || sentBy === 'supervisor' || dueOn !== null) return false;
  return state === 'received' || (signature !== 'none' && state === 'signed');
}
