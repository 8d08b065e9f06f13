import { type Condition } from '../../rulebooks/schema/condition-schema.ts';
import { addQuestion, addRow } from '../add-row.ts';
import { addCategory } from '../categories.ts';
import { atLeast, atMost, yes } from '../conditions.ts';
import { type Draft, addHint, addMeasure, addStep } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber, addSecond, unitOf } from '../parameters.ts';
import { findSupervisorFact } from '../supervisor-kinds.ts';
import { nameOf, slugOf } from '../words.ts';
import { mayCut } from './draft-cap.ts';

const WHY = '{name} holds no license that may supervise here.';

/** Drafts what the law asks of supervisors. */
export function draftSupervisor(draft: Draft, fact: Fact): void {
  if (fact.unit === 'supervisors') return draftMost(draft, fact);
  if (fact === findSupervisorFact(draft.facts)) return draftMain(draft, fact);
  if (/training/.test(nameOf(fact)) && fact.unit === 'hours') return draftTraining(draft, fact);
  if (typeof fact.value === 'number')
    addHint(draft, slugOf(fact.id), 'Drafted as a question: can the record decide it?');
  const parameter = addNumber(draft, fact, slugOf(fact.id).replaceAll('-', ' '), 'entry');
  const isMost = /load|max|percent/.test(`${fact.id} ${fact.unit ?? ''}`);
  addQuestion(draft, fact, {
    kind: 'duty',
    ...(parameter === undefined ? {} : { parameter, answer: isMost ? ('at-most' as const) : ('at-least' as const) }),
    question:
      parameter === undefined
        ? `Answer yes or no: does each supervisor keep the rule on ${slugOf(fact.id).replaceAll('-', ' ')}?`
        : `How much is it at least: ${slugOf(fact.id).replaceAll('-', ' ')}?`,
  });
}

/** The supervisor's license, how long it was held, and the training in supervision. */
function draftMain(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const years = unitOf(fact);
  const isTime = years === 'years' || years === 'months';
  const isTraining = fact.unit === 'hours' && (fact.value ?? 0) <= 100;
  const held = isTime ? addNumber(draft, fact, 'How long a supervisor must be licensed', 'entry') : undefined;
  const window = fact.withinYears ?? fact.outOfYears;
  const ofLast =
    held === undefined || window === undefined || !mayCut(fact)
      ? undefined
      : addSecond(draft, fact, {
          what: 'window',
          label: 'Years looked back on for a supervisor',
          unit: 'years',
          value: window,
          by: 'entry',
        });
  const conditions: Condition[] = [yes(`clear.${requirement}`)];
  const training = isTraining ? addNumber(draft, fact, 'Training in supervision') : trainingOf(draft, fact);
  if (training !== undefined) conditions.push(trained(draft, requirement, training));
  if (fact.unit === 'hours' && !isTraining) conditions.push(yes(`answer.${requirement}`));
  if (mayCut(fact)) addGate(draft, requirement, { years: held, ofLast });
  addRow(draft, fact, {
    label: 'Who may supervise',
    kind: 'gate',
    ...(held === undefined ? {} : { parameter: held }),
    ...(isTraining && training !== undefined ? { parameter: training } : {}),
    ...(fact.unit === 'hours' && !isTraining
      ? {
          answer: 'yes-or-no' as const,
          question: 'Answer yes or no: did each supervisor have the practice that the rules ask for?',
        }
      : {}),
    conditions: { all: conditions },
  });
}

function trainingOf(draft: Draft, fact: Fact): string | undefined {
  if (fact.trainingHours === undefined) return undefined;
  return addSecond(draft, fact, {
    what: 'training',
    label: 'Training in supervision',
    unit: 'hours',
    value: fact.trainingHours,
  });
}

/** Trained enough, or shown to be exempt. */
function trained(draft: Draft, requirement: string, least: string): Condition {
  const counts = addMeasure(draft, 'supervisor-training', {
    kind: 'least-training',
    category: addCategory(draft, 'supervision'),
    least,
    exempt: [],
  });
  return { any: [atLeast(counts, `param.${least}`), yes(`shown.${requirement}`)] };
}

/** Leaves out supervision by somebody who may not supervise. */
export function addGate(
  draft: Draft,
  requirement: string,
  held: { years: string | undefined; ofLast: string | undefined },
): void {
  const { years, ofLast } = held;
  addStep(draft, 'supervisor', {
    id: 'supervisor',
    kind: 'supervisor-gate',
    select: { supervision: true },
    requirement,
    why: WHY,
    ...(years === undefined
      ? {}
      : {
          licensed: {
            years,
            ...(ofLast === undefined ? {} : { ofLast }),
            why: '{name} had not been licensed long enough.',
          },
        }),
  });
}

function draftTraining(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const parameter = addNumber(draft, fact, 'Training in supervision');
  if (parameter === undefined) return;
  const condition = trained(draft, requirement, parameter);
  addRow(draft, fact, {
    label: "The supervisor's training in supervision",
    kind: 'floor',
    noun: 'hours of training for a supervisor',
    parameter,
    counts: 'supervisor-training',
    conditions: 'any' in condition ? condition : { all: [condition] },
  });
}

function draftMost(draft: Draft, fact: Fact): void {
  const parameter = addNumber(draft, fact, 'Most supervisors at one time');
  if (parameter === undefined) return;
  const counts = addMeasure(draft, 'supervisors-at-once', { kind: 'supervisors-at-once' });
  addRow(draft, fact, {
    label: 'Supervisors at one time',
    kind: 'deadline',
    parameter,
    counts,
    conditions: { all: [atMost(counts, `param.${parameter}`)] },
  });
}
