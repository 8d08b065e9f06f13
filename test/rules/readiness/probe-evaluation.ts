import { openSheet } from '../../../rules/counting/open-sheet.ts';
import { runSteps } from '../../../rules/counting/run-steps.ts';
import { type Heard } from '../../../rules/counting/sheet.ts';
import { type EvaluationInput, evaluateRecord, openContext } from '../../../rules/evaluate/evaluate-record.ts';
import { possibleVersions } from '../../../rules/evaluate/possible-versions.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { type ExperienceRecord, type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';

const RULES_OF_ONBOARDING = ['registration-gate', 'agreement-gate', 'supervisor-gate'];

/** A day's work and supervision under the first agreement, signed that day. */
function workedOn(record: ExperienceRecord, on: PlainDate): LogEntry[] {
  const [agreement] = record.agreements ?? [];
  const where = { setting: agreement?.setting ?? '', supervisor: agreement?.supervisor ?? '' };
  const signed = { on, ...where, medium: 'in-person', signedOn: on } as const;
  return [
    { ...signed, id: 'work', activity: 'counseling-individual', minutes: 600 },
    { ...signed, id: 'supervision', activity: 'supervision-individual', minutes: 120 },
  ];
}

/** What the rules make of one day's work alone, as of that day or of a later one. */
export interface Tried {
  readonly evaluation: Evaluation;
  /** What is asked about registration, agreement or supervisor. */
  readonly questions: readonly string[];
}

/** Evaluates one day's work alone. */
export async function tryDay(
  license: string,
  record: ExperienceRecord,
  on: PlainDate,
  asOf: PlainDate,
): Promise<Tried> {
  const worked = { ...record, log: workedOn(record, on) };
  const asked = { rulebook: rulebookOf(license), record: worked, asOf: asOf > on ? asOf : on };
  return { evaluation: await evaluateRecord(asked), questions: questionsOf(asked) };
}

/** All steps of the rulebook run over the day; a row that is unmet for want of hours does not show what is asked of it. */
function questionsOf({ rulebook, record, asOf }: EvaluationInput): string[] {
  return possibleVersions(openContext(rulebook, record, asOf)).flatMap((version) => {
    const context = openContext(version, record, asOf);
    const heard: string[] = [];
    const steps = version.counting.steps.filter(({ kind }) => RULES_OF_ONBOARDING.includes(kind)).map(({ id }) => id);
    // A plain yes answers whatever was asked about the row.
    const listen = ({ step, requirement, question }: Heard) => {
      if (steps.includes(step) && record.answers?.[requirement] !== true) heard.push(question);
    };
    runSteps({ ...openSheet(context), listen }, context);
    return heard;
  });
}

/**
 * Whether the day's work counts as it would if everything were in order: no minute of it and no minute of supervision less,
 * and nothing is asked about registration, agreement or supervisor.
 */
export function countsAsInOrder(tried: Tried, inOrder: Tried): boolean {
  const isAsked = tried.questions.some((question) => !inOrder.questions.includes(question));
  return (
    !isAsked && isSame(hoursIn(tried.evaluation, inOrder.evaluation), hoursIn(inOrder.evaluation, inOrder.evaluation))
  );
}

/** The minutes counted and, where supervision counts toward nothing by itself, the hours that the rows found. */
function hoursIn({ ledger, requirements }: Evaluation, inOrder: Evaluation): unknown {
  const minutes = ledger.map(({ counted }) => counted);
  if (inOrder.ledger.every(({ counted }) => counted > 0)) return minutes;
  return [minutes, requirements.filter(({ unit }) => unit === 'hours').map(({ id, counted }) => [id, counted])];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
