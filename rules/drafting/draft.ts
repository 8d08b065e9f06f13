import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type Measure } from '../rulebooks/schema/measure-schema.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Selector } from '../rulebooks/schema/selector-schema.ts';
import { type Step } from '../rulebooks/schema/step-schema.ts';
import { type FactsFile } from './facts.ts';
import { type Frame } from './find-frame.ts';

/** The order in which hours are cut: first what is no experience, then who stands behind it, then what is too much. */
export const PHASES = [
  'records',
  'degree',
  'registration',
  'agreement',
  'employment',
  'supervisor',
  'mode',
  'conversion',
  'age',
  'period-cap',
  'total-cap',
  'share-cap',
] as const;

/** One stage of counting. */
export type Phase = (typeof PHASES)[number];

/** A category as it is drafted. */
export interface DraftCategory {
  readonly label: string;
  readonly within?: string;
  readonly select: Selector;
}

/** A rulebook in the making: each fact adds what it needs, so that nothing stands there unused. */
export interface Draft {
  readonly facts: FactsFile;
  readonly frame: Frame;
  readonly parameters: Map<string, Parameter>;
  readonly categories: Map<string, DraftCategory>;
  readonly measures: Map<string, Measure>;
  readonly steps: { readonly phase: Phase; readonly step: Step }[];
  readonly rows: Requirement[];
  /** Readings taken, by id. */
  readonly readings: Map<string, string>;
  /** What the author must look at, by requirement. */
  readonly hints: Map<string, string[]>;
}

/** An empty draft. */
export function openDraft(facts: FactsFile, frame: Frame): Draft {
  return {
    facts,
    frame,
    parameters: new Map(),
    categories: new Map(),
    measures: new Map(),
    steps: [],
    rows: [],
    readings: new Map(),
    hints: new Map(),
  };
}

/** Adds a step unless one of its id stands already. */
export function addStep(draft: Draft, phase: Phase, step: Step): void {
  if (!draft.steps.some((other) => other.step.id === step.id)) draft.steps.push({ phase, step });
}

/** Adds a measure and gives back its name; the same name always stands for the same measure. */
export function addMeasure(draft: Draft, name: string, measure: Measure): string {
  draft.measures.set(name, measure);
  return name;
}

/** Leaves a word to the author beside a requirement. */
export function addHint(draft: Draft, requirement: string, hint: string): void {
  draft.hints.set(requirement, [...(draft.hints.get(requirement) ?? []), hint]);
}
