import { type CountingContext } from '../counting/counting-context.ts';
import { isCredited } from '../counting/account-of.ts';
import { type Measured } from '../counting/measured.ts';
import { type Sheet } from '../counting/sheet.ts';
import { type FactValue, type Facts, UNKNOWN } from '../engine/unknown.ts';
import { readAnswer } from './read-answer.ts';
import { readParameter } from './read-parameter.ts';

/**
 * Puts together every fact that conditions may name, so that none is ever missing:
 * measures, numbers of law (`param.`), rates applied to their base (`owed.`), and for each requirement whether
 * nothing is open about it (`settled.`), the same with something kept that it speaks of (`clear.`), what was answered (`answer.`)
 * and whether an exception was shown (`shown.`).
 */
export function collectFacts(sheet: Sheet, context: CountingContext, measures: ReadonlyMap<string, Measured>): Facts {
  const measured = [...measures].map(([name, { value }]): [string, FactValue] => [name, value]);
  return Object.fromEntries<FactValue>([
    ['word.yes', 'yes'],
    ...measured,
    ...measured.map(([name, value]): [string, FactValue] => [`owed.${name}`, value]),
    ...numbersOfLaw(context),
    ...rowFacts(sheet, context),
  ]);
}

function numbersOfLaw({ rulebook, anchors }: CountingContext): [string, FactValue][] {
  return Object.entries(rulebook.parameters).map(([name, parameter]) => [
    `param.${name}`,
    readParameter(parameter, anchors),
  ]);
}

function rowFacts(sheet: Sheet, context: CountingContext): [string, FactValue][] {
  const isAnythingCounted = sheet.entries.some((entry) => isCredited(sheet, entry));
  const isAnythingSupervised = sheet.evidence.some((minutes) => minutes > 0);
  return context.rulebook.requirements.flatMap((row): [string, FactValue][] => {
    // A plain yes answers whatever was asked about the row.
    const isOpen = sheet.questions.has(row.id) && context.record.answers?.[row.id] !== true;
    const isAnythingKept = speaksOfSupervision(row.id, context) ? isAnythingSupervised : isAnythingCounted;
    return [
      [`settled.${row.id}`, isOpen ? UNKNOWN : 'yes'],
      // Nothing counted breaks no rule, but neither has it kept one.
      [`clear.${row.id}`, isOpen || !isAnythingKept ? UNKNOWN : 'yes'],
      [`shown.${row.id}`, context.record.answers?.[row.id] === true ? 'yes' : 'no'],
      [`answer.${row.id}`, readAnswer(row, context)],
    ];
  });
}

/** Whether a requirement is kept by supervision only, and work says nothing about it. */
function speaksOfSupervision(requirement: string, { rulebook }: CountingContext): boolean {
  return rulebook.counting.steps.some(
    (step) => step.kind === 'supervisor-gate' && step.requirement === requirement && step.select?.supervision === true,
  );
}
