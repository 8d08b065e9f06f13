import { accountOf } from './account-of.ts';
import { type Account, type Asked, type Cut, type Entry, type Sheet } from './sheet.ts';

/** Why minutes are taken: the step, the requirement that causes the loss, the reason, and the repair if there is one. */
export type Reason = Omit<Cut, 'minutes'>;

/** What a step says of itself. */
export interface SaidByStep {
  readonly id: string;
  readonly requirement: string;
  readonly why: string;
  readonly repair?: string | undefined;
}

/**
 * The reason that a step gives, with another sentence where the step fills in figures.
 * @param why - the step's own words unless given.
 * @param repair - the step's own repair unless given; null where nothing helps any more.
 */
export function reasonOf(step: SaidByStep, why = step.why, repair: string | null | undefined = step.repair): Reason {
  return { step: step.id, requirement: step.requirement, why, repair: repair ?? undefined };
}

/**
 * Takes minutes of an entry from a category and from every category inside it.
 * An inner category keeps what it still has, as far as the outer one allows.
 * @param minutes - at most what is credited; more takes what there is.
 */
export function takeMinutes(sheet: Sheet, entry: Entry, category: string, minutes: number, reason: Reason): void {
  takeFrom(sheet, entry, accountOf(sheet, category), minutes, reason);
}

/** {@link takeMinutes} for an account already at hand. */
export function takeFrom(sheet: Sheet, entry: Entry, account: Account, minutes: number, reason: Reason): void {
  const before = account.credit[entry.index] ?? -1;
  if (before <= 0 || minutes <= 0) return;
  const left = Math.max(0, before - minutes);
  sheet.fired.add(reason.step);
  lower(sheet, account, entry.index, left, reason);
  for (const inner of account.inner) lower(sheet, inner, entry.index, left, reason);
}

/**
 * Takes everything of an entry from every category, and its evidence of supervision too:
 * what a rule says is no experience, or no supervision, is neither.
 */
export function takeWhole(sheet: Sheet, entry: Entry, reason: Reason): void {
  sheet.fired.add(reason.step);
  for (const account of sheet.ordered) lower(sheet, account, entry.index, 0, reason);
  sheet.evidence[entry.index] = 0;
}

/**
 * Puts a question to a requirement; the same question is put once. What is asked of the person (a date, a registration, a
 * license of a supervisor) may decide about other hours too, and so stays open.
 * @param step - the step that asks.
 * @param about - the entry at which it was asked, for whoever listens.
 */
export function ask(
  sheet: Sheet,
  step: { readonly id: string },
  requirement: string,
  question: string,
  about?: Pick<Entry, 'index'>,
): void {
  sheet.fired.add(step.id);
  if (about !== undefined) sheet.listen?.({ step: step.id, requirement, question, index: about.index });
  const questions = sheet.questions.get(requirement);
  if (questions === undefined) sheet.questions.set(requirement, new Set([question]));
  else questions.add(question);
}

/**
 * Puts a question about nothing but one entry to a requirement. It stays open only while an answer could change what
 * counts, see {@link keepQuestions}.
 * @param step - the step that asks.
 * @param facts - what selectors call that which is not known of the entry.
 */
export function askAbout(
  sheet: Sheet,
  step: { readonly id: string },
  requirement: string,
  question: string,
  { index }: Pick<Entry, 'index'>,
  facts: Asked['facts'] = [],
): void {
  sheet.fired.add(step.id);
  sheet.listen?.({ step: step.id, requirement, question, index });
  if (sheet.questions.get(requirement)?.has(question) !== true)
    sheet.asked.push({ requirement, question, index, facts });
}

/** What selectors call that which is not known where nobody is named. */
export const WHO: Asked['facts'] = ['named', 'supervisorKinds', 'exceptSupervisorKinds'];

function lower({ cuts }: Sheet, { credit, lastCut }: Account, index: number, left: number, reason: Reason): void {
  const before = credit[index] ?? -1;
  if (before <= left) return;
  credit[index] = left;
  lastCut[index] = cuts.write(before - left, reason, lastCut[index] ?? 0);
}
