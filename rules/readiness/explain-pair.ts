import { formatDate } from '../explain/format-date.ts';
import { GATE_ITEMS, type GateItem, type PairGate } from '../vocabulary/gate-item.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type Asking, lastDay } from './asking.ts';
import { applicationFor } from './describe-registration.ts';
import { findOpening } from './find-opening.ts';
import { firstInTheWay } from '../vocabulary/first-in-the-way.ts';
import { agreementItem, degreeItem } from './house-items.ts';
import { type Finding, type Probe, probeDays } from './probe-days.ts';
import { holdsGate, ruleItems } from './rule-items.ts';
import { supervisorItems } from './supervisor-items.ts';

/**
 * Says of one supervisor at one setting whether an hour counts, since when or from when on, and why not yet.
 * The day is the engine's; the items only explain it.
 */
export function explainPair(asking: Asking): PairGate {
  const { probe, agreed } = asking;
  const { supervisor, setting, agreement } = agreed;
  const items = itemsOf(asking);
  const countsFrom = isHeldByPeople(asking) ? null : openingOf(asking);
  const open = countsFrom !== null && countsFrom <= probe.asOf;
  return {
    supervisor: supervisor.id,
    supervisorName: supervisor.name,
    setting: setting.id,
    settingName: setting.name,
    from: agreement.from,
    until: agreement.until ?? null,
    open,
    countsFrom,
    sentence: sentenceOf(asking, countsFrom, items),
    items,
  };
}

/** What no rulebook knows of: nobody has agreed to answer for the hours, or a conflict of interest was declared. */
function isHeldByPeople({ probe, agreed: { agreement, supervisor, setting }, facts }: Asking): boolean {
  if (agreement.signedOn === undefined || agreement.signedOn > probe.asOf) return true;
  return facts.conflicts?.some((one) => one.supervisor === supervisor.id && one.setting === setting.id) ?? false;
}

/** The first day that counts since the agreement began where today does; else the next one. */
function openingOf(asking: Asking): PlainDate | null {
  const { probe, on, agreed } = asking;
  const passes = (finding: Finding) => !holdsGate(probe.rulebook, finding);
  const [today] = on <= probe.asOf ? probeDays(probe, [on]) : [];
  if (today !== undefined && passes(today)) return findOpening(probe, agreed.agreement.from, on, passes);
  return findOpening(probe, on, lastDay(asking), passes);
}

function itemsOf(asking: Asking): GateItem[] {
  const { probe, agreed } = asking;
  const ruled = ruleItems(asking);
  const own = [degreeItem(probe.record, probe.asOf), agreementItem(agreed, probe.asOf), ...supervisorItems(asking)];
  // Where the law speaks of the same thing, what is still to be done is told, and once.
  const told = [...ruled, ...own].filter(
    (item, at, all) =>
      !all.some((other, place) => other.id === item.id && place !== at && comesFirst(other, item, place < at)),
  );
  return told.sort((a, b) => GATE_ITEMS.indexOf(a.id) - GATE_ITEMS.indexOf(b.id));
}

function comesFirst(one: GateItem, other: GateItem, isBefore: boolean): boolean {
  return one.done === other.done ? isBefore : !one.done;
}

function sentenceOf(asking: Asking, countsFrom: PlainDate | null, items: readonly GateItem[]): string {
  const { probe, agreed } = asking;
  const where = `Hours under ${agreed.supervisor.name} at ${agreed.setting.name}`;
  if (countsFrom !== null && countsFrom <= probe.asOf) return `${where} count since ${formatDate(countsFrom)}.`;
  const why = firstInTheWay(items)?.why ?? 'The rules of the license do not count them yet.';
  if (countsFrom !== null) return `${where} count from ${formatDate(countsFrom)} on; nothing counts before. ${why}`;
  return [`${where} do not count yet, and no day can be told. ${why}`, ...onceIssued(asking)].join(' ');
}

/** Where the law counts hours before the registration for whoever applied in time, since when they will count. */
function onceIssued(asking: Asking): string[] {
  const { probe, agreed, facts } = asking;
  const application = applicationFor(probe.rulebook, facts);
  if (application === null || isHeldByPeople(asking) || agreed.agreement.from > probe.asOf) return [];
  const issued: Probe = { ...probe, record: withRegistration(probe, application) };
  const since = findOpening(
    issued,
    agreed.agreement.from,
    probe.asOf,
    (finding) => !holdsGate(probe.rulebook, finding),
  );
  if (since === null || since >= probe.asOf) return [];
  return [
    `Once it is issued, hours from ${formatDate(since)} on count, because the board received the application in time.`,
  ];
}

function withRegistration({ record, rulebook, asOf }: Probe, { appliedOn }: { readonly appliedOn: PlainDate }) {
  const { jurisdiction, associate } = rulebook.identity;
  const registration = { jurisdiction, credential: associate.title, appliedOn, issuedOn: asOf };
  return { ...record, registrations: [...(record.registrations ?? []), registration] };
}
