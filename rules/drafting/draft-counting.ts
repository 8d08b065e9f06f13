import { type Counting } from '../rulebooks/schema/counting-schema.ts';
import { type Step } from '../rulebooks/schema/step-schema.ts';
import { ACTIVITIES, type Activity } from '../vocabulary/activity.ts';
import { DIRECT, OTHER, SUPERVISION, addCategory } from './categories.ts';
import { type Draft, PHASES, addStep } from './draft.ts';
import { type Fact } from './facts.ts';
import { findSupervisorFact } from './supervisor-kinds.ts';
import { addGate } from './rows/draft-supervisor.ts';
import { slugOf, wordsOf } from './words.ts';

/** Puts the counting part together: what every license needs, then what its facts added, in the order of the phases. */
export function draftCounting(draft: Draft): Counting {
  addCategory(draft, 'root');
  addRecordSteps(draft);
  addDegreeStep(draft);
  addSupervisorStep(draft);
  if (draft.categories.has('observation')) leaveObservationOut(draft);
  const usesWeeks =
    draft.steps.some(({ step }) => 'period' in step && /week/.test(String(step.period))) ||
    [...draft.measures.values()].some(({ kind }) => /week/.test(kind));
  return {
    week: {
      startsOn: 'monday',
      note: usesWeeks ? 'The text does not name the first day of a week.' : 'No rule of this license goes by the week.',
    },
    categories: Object.fromEntries(draft.categories),
    uncounted: findUncounted(draft),
    steps: PHASES.flatMap((phase) => draft.steps.filter((one) => one.phase === phase).map(({ step }) => step)),
    measures: Object.fromEntries(draft.measures),
  };
}

function addRecordSteps(draft: Draft): void {
  const { headline, signedRow } = draft.frame;
  const steps: Step[] = [
    {
      id: 'unsigned',
      kind: 'unsigned',
      requirement: signedRow,
      why: 'Not signed by the supervisor.',
      repair: 'Have it signed by the supervisor.',
    },
    {
      id: 'after-application',
      kind: 'after-date',
      anchor: 'application',
      requirement: headline,
      why: 'Worked after the board received the application on {date}.',
    },
    {
      id: 'after-as-of',
      kind: 'after-date',
      anchor: 'as-of',
      requirement: headline,
      why: 'Dated after {date}, the day of this evaluation.',
    },
  ];
  for (const step of steps) addStep(draft, 'records', step);
}

/** Where the hours must follow the degree and none before it are credited, earlier ones are cut. */
function addDegreeStep(draft: Draft): void {
  const { facts, frame } = draft;
  if (draft.categories.has('pre-degree') || draft.steps.some(({ step }) => step.id === 'before-degree')) return;
  const total = facts.requirements.find(({ id }) => slugOf(id) === frame.headline);
  if (total === undefined || !isAfterDegree(total)) return;
  draft.readings.set('after-degree', 'Hours before the degree do not count.');
  addStep(draft, 'degree', {
    id: 'before-degree',
    kind: 'before-date',
    anchor: 'degree',
    requirement: frame.headline,
    why: 'Worked before the degree was awarded on {date}.',
    repair: 'The record does not say when the degree was awarded.',
  });
}

function isAfterDegree(fact: Fact): boolean {
  return (
    fact.confidence !== 'recall' &&
    /post.?(degree|master|grad|msw)|after (the|a) (first |qualifying )*(degree|master|msw)|after lmsw/.test(
      wordsOf(fact),
    )
  );
}

/** Supervision by somebody who may not supervise is none, also where no row of its own says so. */
function addSupervisorStep(draft: Draft): void {
  const row = draft.rows.find(({ id }) => id === draft.frame.supervisorRow);
  const main = findSupervisorFact(draft.facts);
  if (row === undefined || row.confidence === 'recall' || main?.confidence === 'recall') return;
  if (draft.steps.some(({ step }) => step.kind === 'supervisor-gate')) return;
  addGate(draft, row.id, { years: undefined, ofLast: undefined });
}

function leaveObservationOut(draft: Draft): void {
  const root = draft.categories.get(draft.frame.root);
  for (const name of [draft.frame.root, 'indirect', 'nonclinical']) {
    const category = name === draft.frame.root ? root : draft.categories.get(name);
    const activities = category?.select.activities?.filter((activity) => activity !== 'observation-of-client-session');
    if (category !== undefined && activities !== undefined)
      draft.categories.set(name, { ...category, select: { ...category.select, activities } });
  }
}

function findUncounted(draft: Draft): Counting['uncounted'] {
  const roots = [...draft.categories.values()].filter(({ within }) => within === undefined);
  const placed = new Set(roots.flatMap(({ select }) => select.activities ?? []));
  const left = ACTIVITIES.filter((activity) => !placed.has(activity));
  const groups: [readonly Activity[], string][] = [
    [[...DIRECT, ...OTHER], 'Only direct client contact counts here.'],
    [SUPERVISION, 'Supervision received is no experience here.'],
  ];
  return groups.flatMap(([members, why]) => {
    const activities = left.filter((activity) => members.includes(activity));
    return activities.length === 0 ? [] : [{ activities, requirement: draft.frame.headline, why }];
  });
}
