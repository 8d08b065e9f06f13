import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';

const books = new Map<string, Rulebook>();

/** A license's rulebook, read once for all that a test does with it. */
export function rulebookOf(license: string): Rulebook {
  const rulebook = books.get(license) ?? loadRulebook(license);
  books.set(license, rulebook);
  return rulebook;
}
