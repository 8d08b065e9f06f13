import { accountOf } from './account-of.ts';
import { type Account, type Cut, type Entry, type Sheet } from './sheet.ts';

/** Why minutes are taken: the requirement that causes the loss, the reason, and the repair if there is one. */
export type Reason = Omit<Cut, 'minutes'>;

/**
 * Takes minutes of an entry from a category and from every category inside it.
 * An inner category keeps what it still has, as far as the outer one allows.
 * @param minutes - at most what is credited; more takes what there is.
 */
export function takeMinutes(sheet: Sheet, entry: Entry, category: string, minutes: number, reason: Reason): void {
  const account = accountOf(sheet, category);
  const before = account.credit[entry.index] ?? -1;
  if (before <= 0 || minutes <= 0) return;
  const left = Math.max(0, before - minutes);
  lower(account, entry, left, reason);
  for (const inner of accountsWithin(sheet, category)) lower(inner, entry, left, reason);
}

/**
 * Takes everything of an entry from every category, and its evidence of supervision too:
 * what a rule says is no experience, or no supervision, is neither.
 */
export function takeWhole(sheet: Sheet, entry: Entry, reason: Reason): void {
  for (const account of sheet.accounts.values()) lower(account, entry, 0, reason);
  sheet.evidence[entry.index] = 0;
}

/** Puts a question to a requirement; the same question is put once. */
export function ask(sheet: Sheet, requirement: string, question: string): void {
  const questions = sheet.questions.get(requirement) ?? new Set();
  sheet.questions.set(requirement, questions.add(question));
}

function lower(account: Account, entry: Entry, left: number, reason: Reason): void {
  const before = account.credit[entry.index] ?? -1;
  if (before <= left) return;
  account.credit[entry.index] = left;
  account.cuts.set(entry.index, [...(account.cuts.get(entry.index) ?? []), { minutes: before - left, ...reason }]);
}

function accountsWithin(sheet: Sheet, category: string): Account[] {
  const inner = [...sheet.accounts.values()].filter(({ within }) => within === category);
  return [...inner, ...inner.flatMap(({ name }) => accountsWithin(sheet, name))];
}
