import type { PacketFacts, PacketItem } from '../vocabulary/packet-readiness.ts';
import { type PacketState, stateAfter } from '../vocabulary/packet-step.ts';
import { pointedDocument } from '../vocabulary/pointed-document.ts';
import { addDays, plainDate } from '../vocabulary/plain-date.ts';
import type { DepartureNotice } from './departure-notice.ts';

type Supervision = PacketFacts['supervisions'][number];

/**
 * What a board wants because somebody leaves, once for each supervisor whose supervision comes to an end by it.
 * @param notices - those of the license.
 * @param facts - the people of the journey, and what was recorded.
 * @returns none while nobody leaves.
 */
export function noticeItems(notices: readonly DepartureNotice[], facts: PacketFacts): PacketItem[] {
  const ending = new Map<string, Supervision>();
  for (const one of facts.supervisions)
    if ((one.leaving ?? null) !== null && !ending.has(one.supervisorId)) ending.set(one.supervisorId, one);
  return notices.flatMap((notice) =>
    [...ending.values()].flatMap((one) => (concerns(notice, one) ? [itemOf(notice, one, facts.steps)] : [])),
  );
}

function concerns({ leaver }: DepartureNotice, { leaving }: Supervision): boolean {
  return leaving !== null && leaving !== undefined && leaver.includes(leaving.who);
}

function itemOf(notice: DepartureNotice, one: Supervision, steps: PacketFacts['steps']): PacketItem {
  const { id, name, who, days, citation, confidence, source, checkedOn } = notice;
  const key = `${id}:${one.supervisorId}`;
  const own = steps.filter(({ itemKey }) => itemKey === key);
  const state = own.reduce<PacketState>((before, { step }) => stateAfter(before, step, 'none') ?? before, 'missing');
  const last = own.at(-1);
  const isDone = state === 'sent' || state === 'waived';
  return {
    key,
    itemId: id,
    name,
    supervisorId: one.supervisorId,
    supervisorName: one.supervisorName,
    settingId: null,
    settingName: null,
    year: null,
    sentBy: who === 'supervisor' ? 'supervisor' : 'applicant',
    signature: 'none',
    route: 'either',
    needed: 'yes',
    counts: confidence !== 'recall',
    state,
    stateOn: last?.on ?? null,
    reason: last?.reason ?? null,
    document: own.findLast(({ document }) => document !== null)?.document ?? null,
    ...pointedDocument(own),
    dueOn: days === undefined ? null : addDays(plainDate(one.leaving?.lastDayOn ?? ''), days),
    next: isDone ? null : { who, step: 'sent' },
    citation,
    confidence,
    source,
    checkedOn,
  };
}
