import type { PacketListItem } from '../packets/packet-list.ts';
import type { PacketFacts, PacketItemSubject } from '../vocabulary/packet-readiness.ts';
import { addDays, plainDate } from '../vocabulary/plain-date.ts';

type Supervision = PacketFacts['supervisions'][number];
type Place = PacketFacts['settings'][number];

/** A form for one subject, before it is known how far it is. */
export interface NeededItem {
  readonly form: PacketListItem;
  readonly key: string;
  readonly subject: PacketItemSubject;
  readonly needed: 'yes' | 'ask' | 'on-request';
  /** The day by which the board wants it, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
}

const NOBODY: PacketItemSubject = {
  supervisorId: null,
  supervisorName: null,
  settingId: null,
  settingName: null,
  year: null,
};

/**
 * A form for each supervisor, place and year that it is needed for.
 * Where the record does not show whether it is needed, it is there as a question.
 * @param form - a row of the packet list.
 * @param facts - the people and places of the journey.
 */
export function packetItems(form: PacketListItem, facts: PacketFacts): NeededItem[] {
  if (form.per === 'once') return [item(form, [], NOBODY, form.when === 'on-request' ? 'on-request' : 'yes')];
  if (form.per === 'setting' || form.per === 'employer-and-year') return ofPlaces(form, facts);
  return ofSupervisions(form, facts);
}

function ofPlaces(form: PacketListItem, { settings }: PacketFacts): NeededItem[] {
  return settings.flatMap((place) => {
    const needed = neededAt(form, place);
    const { settingId, settingName } = place;
    if (needed === null) return [];
    const years = form.per === 'employer-and-year' ? place.years : [null];
    return years.map((year) =>
      item(
        form,
        [settingId, ...(year === null ? [] : [String(year)])],
        { ...NOBODY, settingId, settingName, year },
        needed,
      ),
    );
  });
}

function neededAt({ when }: PacketListItem, { employment }: Place): NeededItem['needed'] | null {
  if (when === 'on-request') return when;
  if (when === 'always') return 'yes';
  if (employment === null) return 'ask';
  if (when === 'volunteer-setting') return employment === 'volunteer' ? 'yes' : null;
  if (when === 'paid-setting') return employment === 'volunteer' ? null : 'yes';
  return 'ask';
}

function ofSupervisions(form: PacketListItem, { supervisions }: PacketFacts): NeededItem[] {
  const fitting = supervisions.filter(({ from }) => fits(form, from));
  return [...groupsOf(form, fitting).entries()].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return [];
    const needed = neededUnder(form, first);
    if (needed === null) return [];
    const { supervisorId, supervisorName, settingId, settingName } = first;
    const place = form.per === 'supervisor' ? {} : { settingId, settingName };
    const subject = { ...NOBODY, supervisorId, supervisorName, ...place };
    return [item(form, [key], subject, needed, dueOn(form, [first, ...others]))];
  });
}

/** Forms that a board has changed are asked for by the day on which an agreement began. */
function fits({ agreementsFrom, agreementsUntil }: PacketListItem, from: string): boolean {
  return (agreementsFrom ?? from) <= from && from <= (agreementsUntil ?? from);
}

function groupsOf({ per }: PacketListItem, supervisions: readonly Supervision[]): Map<string, Supervision[]> {
  const groups = new Map<string, Supervision[]>();
  for (const one of supervisions) {
    const key = per === 'supervisor' ? one.supervisorId : `${one.supervisorId}:${one.settingId}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function neededUnder({ when }: PacketListItem, { licensedHere }: Supervision): NeededItem['needed'] | null {
  if (when === 'on-request') return when;
  if (when === 'always') return 'yes';
  if (when === 'out-of-state-supervisor' && licensedHere !== null) return licensedHere ? null : 'yes';
  return 'ask';
}

/** While an agreement is open, supervision has not ended; then the last end counts. */
function dueOn({ due }: PacketListItem, supervisions: readonly Supervision[]): string | null {
  if (due === undefined) return null;
  const days = supervisions.map((one) => (due.after === 'start-of-supervision' ? one.from : endOf(one)));
  const known = days.filter((day) => day !== null).sort();
  const day = due.after === 'start-of-supervision' ? known[0] : known.length === days.length ? known.at(-1) : undefined;
  return day === undefined ? null : addDays(plainDate(day), due.days);
}

/** Supervision ends with its agreement, or earlier on the last day of whoever leaves. */
function endOf({ until, leaving }: Supervision): string | null {
  const lastDayOn = leaving?.lastDayOn ?? null;
  return lastDayOn !== null && (until === null || lastDayOn < until) ? lastDayOn : until;
}

function item(
  form: PacketListItem,
  ids: readonly string[],
  subject: PacketItemSubject,
  needed: NeededItem['needed'],
  due: string | null = null,
): NeededItem {
  return { form, key: [form.id, ...ids].join(':'), subject, needed, dueOn: due };
}
