import { type CountingContext } from '../counting/counting-context.ts';
import { isCredited } from '../counting/account-of.ts';
import { type Measured } from '../counting/measured.ts';
import { type Sheet } from '../counting/sheet.ts';
import { type FactValue, type Facts, UNKNOWN } from '../engine/unknown.ts';
import { factsIn } from '../rulebooks/linting/leaves-of.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { readAnswer } from './read-answer.ts';
import { readParameter } from './read-parameter.ts';

/**
 * Puts together every fact that conditions name, so that none is ever missing:
 * measures, numbers of law (`param.`), rates applied to their base (`owed.`), and for each requirement whether
 * nothing is open about it (`settled.`), the same with something kept that it speaks of (`clear.`), what was answered (`answer.`)
 * and whether an exception was shown (`shown.`).
 */
export function collectFacts(sheet: Sheet, context: CountingContext, measures: ReadonlyMap<string, Measured>): Facts {
  const names = namesOf(context.rulebook);
  const facts: Record<string, FactValue> = { 'word.yes': 'yes' };
  for (const { name, owed } of names.measures) {
    const value = measures.get(name)?.value ?? UNKNOWN;
    facts[name] = value;
    facts[owed] = value;
  }
  for (const { fact, parameter } of names.parameters) facts[fact] = readParameter(parameter, context.picks);
  addRowFacts(facts, names.rows, sheet, context);
  return facts;
}

function addRowFacts(
  facts: Record<string, FactValue>,
  rows: FactNames['rows'],
  sheet: Sheet,
  context: CountingContext,
): void {
  const isAnythingCounted = sheet.entries.some((entry) => isCredited(sheet, entry));
  const isAnythingSupervised = sheet.evidence.some((minutes) => minutes > 0);
  for (const { row, ofSupervision, settled, clear, shown, answer } of rows) {
    const isAffirmed = context.record.answers?.[row.id] === true;
    // A plain yes answers whatever was asked about the row.
    const isOpen = sheet.questions.has(row.id) && !isAffirmed;
    const isAnythingKept = ofSupervision ? isAnythingSupervised : isAnythingCounted;
    if (settled !== null) facts[settled] = isOpen ? UNKNOWN : 'yes';
    // Nothing counted breaks no rule, but neither has it kept one.
    if (clear !== null) facts[clear] = isOpen || !isAnythingKept ? UNKNOWN : 'yes';
    if (shown !== null) facts[shown] = isAffirmed ? 'yes' : 'no';
    if (answer !== null) facts[answer] = readAnswer(row, context);
  }
}

/** What the facts of a rulebook are called, written once: an evaluation has hundreds of them. */
interface FactNames {
  readonly measures: readonly { readonly name: string; readonly owed: string }[];
  readonly parameters: readonly { readonly fact: string; readonly parameter: Parameter }[];
  readonly rows: readonly {
    readonly row: Requirement;
    /** Kept by supervision only, so that work says nothing of it. */
    readonly ofSupervision: boolean;
    /** Null where no condition asks for it: most rows need one of the four. */
    readonly settled: string | null;
    readonly clear: string | null;
    readonly shown: string | null;
    readonly answer: string | null;
  }[];
}

const written = new WeakMap<Rulebook, FactNames>();

function namesOf(rulebook: Rulebook): FactNames {
  const names = written.get(rulebook) ?? writeNames(rulebook);
  written.set(rulebook, names);
  return names;
}

function writeNames({ counting, parameters, requirements }: Rulebook): FactNames {
  const asked = new Set(
    requirements.flatMap(({ conditions }) => (conditions === undefined ? [] : factsIn(conditions))),
  );
  const ifAsked = (name: string) => (asked.has(name) ? name : null);
  const ofSupervision = new Set(
    counting.steps.flatMap((step) =>
      step.kind === 'supervisor-gate' && step.select?.supervision === true ? [step.requirement] : [],
    ),
  );
  return {
    measures: Object.keys(counting.measures).map((name) => ({ name, owed: `owed.${name}` })),
    parameters: Object.entries(parameters).map(([name, parameter]) => ({ fact: `param.${name}`, parameter })),
    rows: requirements.map((row) => ({
      row,
      ofSupervision: ofSupervision.has(row.id),
      settled: ifAsked(`settled.${row.id}`),
      clear: ifAsked(`clear.${row.id}`),
      shown: ifAsked(`shown.${row.id}`),
      // A number answered is shown, whether or not a condition compares it.
      answer: row.answer === undefined ? ifAsked(`answer.${row.id}`) : `answer.${row.id}`,
    })),
  };
}
