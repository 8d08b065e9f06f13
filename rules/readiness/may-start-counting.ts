import type { Rulebook } from '../rulebooks/rulebook.ts';
import type { ExperienceRecord } from '../vocabulary/experience-record.ts';
import { GATE_ITEMS, type Gate, type GateItem, type PairGate } from '../vocabulary/gate-item.ts';
import type { PlainDate } from '../vocabulary/plain-date.ts';
import { explainPair } from './explain-pair.ts';
import { firstInTheWay } from '../vocabulary/first-in-the-way.ts';
import type { GateFacts } from './gate-facts.ts';
import { degreeItem, nobodyItems } from './house-items.ts';
import { type Agreed, listAgreed } from './list-agreed.ts';
import { ruleItems } from './rule-items.ts';
import { trackGrace } from './track-grace.ts';

/**
 * Says for each supervisor at each setting from which day hours count, and what is in the way. The day is found by asking
 * the rulebook what it would make of an hour worked on it, supervised and signed; the conditions only explain the answer.
 * @param record - what is on file.
 * @param rulebook - the rules of the license that is sought.
 * @param asOf - the day on which it is asked.
 * @param facts - what is on file besides: applications for registration, declared conflicts, loads of supervisors.
 */
export function mayStartCounting(
  record: ExperienceRecord,
  rulebook: Rulebook,
  asOf: PlainDate,
  facts: GateFacts = {},
): Gate {
  const pairs = listAgreed(record, asOf).map((agreed) =>
    explainPair(asking({ record, rulebook, asOf, facts }, agreed)),
  );
  const grace = trackGrace(record, rulebook, asOf, facts);
  const first = firstToOpen(pairs);
  const items = inOrder([
    ...(first?.items ?? itemsOfNobody({ record, rulebook, asOf, facts })),
    ...(grace === null ? [] : [grace]),
  ]);
  const countsFrom = first?.countsFrom ?? null;
  return {
    asOf,
    mayCount: pairs.some(({ open }) => open),
    countsFrom,
    sentence:
      first?.sentence ?? `Nothing counts yet. ${firstInTheWay(items)?.why ?? 'There is no supervision agreement.'}`,
    items,
    pairs,
  };
}

interface Given {
  readonly record: ExperienceRecord;
  readonly rulebook: Rulebook;
  readonly asOf: PlainDate;
  readonly facts: GateFacts;
}

function asking({ record, rulebook, asOf, facts }: Given, agreed: Agreed) {
  const { agreement, supervisor, setting } = agreed;
  const probe = { rulebook, record, asOf, pair: { supervisor: supervisor.id, setting: setting.id } };
  return { probe, agreed, facts, on: agreement.from > asOf ? agreement.from : asOf };
}

/** What is open comes before what is closed, then the earlier day, then what is signed, then what lacks least. */
function firstToOpen(pairs: readonly PairGate[]): PairGate | null {
  const lacking = ({ items }: PairGate) => items.filter(({ blocks, done }) => blocks && !done).length;
  const day = ({ countsFrom }: PairGate) => countsFrom ?? '9999-12-31';
  const isAgreed = ({ items }: PairGate) => items.some(({ id, done }) => id === 'agreement' && done);
  const sorted = [...pairs].sort((a, b) => {
    if (a.open !== b.open) return a.open ? -1 : 1;
    if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
    return Number(isAgreed(b)) - Number(isAgreed(a)) || lacking(a) - lacking(b);
  });
  return sorted[0] ?? null;
}

function inOrder(items: readonly GateItem[]): GateItem[] {
  return [...items].sort((a, b) => GATE_ITEMS.indexOf(a.id) - GATE_ITEMS.indexOf(b.id));
}

/** While nobody supervises, the degree and the registration can be asked about all the same. */
function itemsOfNobody(given: Given): GateItem[] {
  const { record, asOf } = given;
  const [setting] = record.settings;
  const nobody = { id: 'nobody', name: 'Nobody', licenses: [] };
  const agreed = setting && {
    supervisor: nobody,
    setting,
    agreement: { supervisor: nobody.id, setting: setting.id, from: asOf },
  };
  const alone = { ...given, record: { ...record, supervisors: [nobody] } };
  const ruled = agreed === undefined ? [] : ruleItems(asking(alone, agreed));
  return [degreeItem(record, asOf), ...ruled.filter(({ id }) => id === 'registration'), ...nobodyItems()];
}
