import { addRow } from '../add-row.ts';
import { addCategory } from '../categories.ts';
import { atLeast } from '../conditions.ts';
import { type Draft, addMeasure } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber, addSecond } from '../parameters.ts';
import { nameOf, slugOf } from '../words.ts';

/** Drafts weeks that each have individual supervision. */
export function draftIndividualWeeks(draft: Draft, fact: Fact): void {
  const parameter = addNumber(draft, fact, 'Weeks with individual supervision');
  if (parameter === undefined) return;
  const least = addSecond(draft, fact, {
    what: 'hour',
    label: 'Individual supervision in such a week',
    unit: 'hours',
    value: 1,
    by: 'entry',
  });
  const isOwn = /supervisor|lcsw/.test(nameOf(fact));
  const counts = addMeasure(draft, slugOf(fact.id), {
    kind: 'supervised-weeks',
    category: addCategory(draft, 'root'),
    modes: ['individual', 'triadic'],
    least,
    ...(isOwn ? { supervisorKinds: [draft.frame.ownSupervisor] } : {}),
  });
  addRow(draft, fact, {
    label: 'Weeks with individual supervision',
    kind: 'duration',
    noun: 'weeks with individual supervision',
    parameter,
    counts,
    conditions: { all: [atLeast(counts, `param.${parameter}`)] },
  });
}
