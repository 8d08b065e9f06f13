import { accountOf } from '../../../../rules/counting/account-of.ts';
import { runSteps } from '../../../../rules/counting/run-steps.ts';
import { type Cut, type Sheet } from '../../../../rules/counting/sheet.ts';
import { type Step, stepSchema } from '../../../../rules/rulebooks/schema/step-schema.ts';
import { type Given, aSheet } from '../a-rulebook.ts';

type WithoutCommon<T> = T extends unknown ? Omit<T, 'id' | 'requirement' | 'why'> & { why?: string } : never;

/** What one step did to a log. */
export interface Outcome {
  readonly sheet: Sheet;
  /** Hours still credited to a category, entry by entry; null where the entry is no member. */
  credit(category: string): (number | null)[];
  /** Hours still credited to a category in all. */
  total(category: string): number;
  cuts(category: string): Cut[];
  readonly questions: string[];
}

/** Runs one step over a made-up log. */
export function runStep(step: WithoutCommon<Step>, given: Given): Outcome {
  const { sheet, context } = aSheet(given);
  const whole = stepSchema.parse({ id: 'step', requirement: 'row', why: 'Because.', ...step });
  const counting = { ...context.rulebook.counting, steps: [whole] };
  runSteps(sheet, { ...context, rulebook: { ...context.rulebook, counting } });
  const credit = (category: string) =>
    [...accountOf(sheet, category).credit].map((minutes) => (minutes < 0 ? null : minutes / 60));
  return {
    sheet,
    credit,
    total: (category) => credit(category).reduce<number>((sum, hours) => sum + (hours ?? 0), 0),
    cuts: (category) => sheet.entries.flatMap(({ index }) => sheet.cuts.of(accountOf(sheet, category), index)),
    questions: [...sheet.questions.values()].flatMap((questions) => [...questions]),
  };
}
