import { firstInTheWay } from '../../../rules/vocabulary/first-in-the-way.ts';
import { type Gate, type GateItem } from '../../../rules/vocabulary/gate-item.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** A condition that is kept, or for which hours wait. */
export function anItem(id: GateItem['id'], label: string, next: string | null = null): GateItem {
  return {
    id,
    label,
    state: next === null ? 'done' : 'missing',
    blocks: true,
    done: next === null,
    on: null,
    dueOn: null,
    why: null,
    next,
    requirement: null,
    citation: null,
    confidence: null,
  };
}

/** A gate with one pair that these conditions open or close. */
export function aGate(...items: readonly GateItem[]): Gate {
  const open = firstInTheWay(items) === null;
  const from = plainDate('2026-06-01');
  const sentence = open
    ? 'Hours under Dr. Reyes at Clinic count since June 1, 2026.'
    : 'Hours under Dr. Reyes at Clinic do not count yet, and no day can be told.';
  const countsFrom = open ? from : null;
  const who = { supervisor: 'v', supervisorName: 'Dr. Reyes', setting: 's', settingName: 'Clinic' };
  const pair = { ...who, from, until: null, open, countsFrom, sentence, items: [...items] };
  return { asOf: plainDate('2026-11-23'), mayCount: open, countsFrom, sentence, items: [...items], pairs: [pair] };
}
