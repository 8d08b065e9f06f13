import type { DepartureNotice } from '../departures/departure-notice.ts';
import { noticeItems } from '../departures/notice-items.ts';
import type { PacketList } from '../packets/packet-list.ts';
import type {
  Leaving,
  PacketFacts,
  PacketItem,
  PacketReadiness,
  RecordedPacketStep,
} from '../vocabulary/packet-readiness.ts';
import { type PacketState, type PacketStep, stateAfter } from '../vocabulary/packet-step.ts';
import { pointedDocument } from '../vocabulary/pointed-document.ts';
import { type NeededItem, packetItems } from './packet-items.ts';

/** What a form that somebody signs needs next, and who does it where the supervisor sends it. */
const NEXT: Readonly<Record<PacketState, PacketStep | null>> = {
  missing: 'asked',
  asked: 'signed',
  signed: 'sent',
  received: 'sent',
  sent: null,
  waived: null,
};

/**
 * How far the packet of a journey is: every form for everybody and every place it is needed for, where it stands, what is
 * next and who does it. What is only remembered is shown and decides nothing; what may be needed counts until it is settled.
 * @param list - what the board of the license asks for.
 * @param facts - the people, the places, and what was recorded of each form.
 * @param notices - what the board wants when somebody leaves.
 */
export function packetReadiness(
  list: PacketList,
  facts: PacketFacts,
  notices: readonly DepartureNotice[] = [],
): PacketReadiness {
  const items = list.items.flatMap((form) => packetItems(form, facts)).map((needed) => read(needed, facts.steps));
  const counted = items.filter(({ counts }) => counts);
  const open = counted.filter(({ next }) => next !== null);
  const { general, note, supervisionUntilLicensed } = list;
  return {
    general,
    note,
    items,
    notices: noticeItems(notices, facts),
    leaving: leavingOf(facts),
    done: counted.length - open.length,
    of: counted.length,
    firstKey: firstInTheWay(open),
    supervisionUntilLicensed,
  };
}

function leavingOf({ supervisions }: PacketFacts): Leaving[] {
  const found = supervisions.flatMap(({ leaving }) => leaving ?? []);
  return [...new Map(found.map((one) => [one.departureId, one])).values()];
}

/** What has a day of the board comes first, the earliest day before all; else the order of the list. */
function firstInTheWay(open: readonly PacketItem[]): string | null {
  const dated = open.filter(({ dueOn }) => dueOn !== null).sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
  return [...dated, ...open][0]?.key ?? null;
}

function read({ form, key, subject, needed, dueOn }: NeededItem, steps: readonly RecordedPacketStep[]): PacketItem {
  const { id, name, sentBy, signature, route, citation, confidence, source, checkedOn } = form;
  const own = steps.filter(({ itemKey }) => itemKey === key);
  const state = own.reduce<PacketState>((before, { step }) => stateAfter(before, step, signature) ?? before, 'missing');
  const last = own.at(-1);
  return {
    key,
    itemId: id,
    name,
    ...subject,
    sentBy,
    signature,
    route,
    needed,
    counts: confidence !== 'recall' && needed !== 'on-request',
    state,
    stateOn: last?.on ?? null,
    reason: last?.reason ?? null,
    document: own.findLast(({ document }) => document !== null)?.document ?? null,
    ...pointedDocument(own),
    dueOn,
    next: nextOf(form, state, subject.supervisorId !== null),
    citation,
    confidence,
    source,
    checkedOn,
  };
}

/** The supervisor signs what is about a supervisor, and sends what only the supervisor may send. */
function nextOf(
  { signature, sentBy }: NeededItem['form'],
  state: PacketState,
  supervised: boolean,
): PacketItem['next'] {
  const step = stepNext(signature, state, supervised);
  if (step === null) return null;
  if (step === 'signed') return { who: supervised ? 'supervisor' : 'supervisee', step };
  if (step === 'sent') return { who: sentBy === 'supervisor' ? 'supervisor' : 'supervisee', step };
  return { who: 'supervisee', step };
}

function stepNext(signature: string, state: PacketState, supervised: boolean): PacketStep | null {
  if (state === 'missing' && signature !== 'none' && !supervised) return 'signed';
  if (signature === 'none' && (state === 'missing' || state === 'asked')) return 'received';
  return NEXT[state];
}
