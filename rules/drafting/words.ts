import { type Fact } from './facts.ts';

/** Everything a fact says in words, in lower case, for guesses that the author checks. */
export function wordsOf({ id, category, note }: Fact): string {
  return `${id} ${splitWords(category)} ${note}`.toLowerCase();
}

/** What a fact is named after, in lower case: its id and category without the note. */
export function nameOf({ id, category }: Fact): string {
  return `${id} ${splitWords(category)}`.toLowerCase();
}

/**
 * Turns an id into the start of a label.
 * @example sentenceOf('weekly-cap') is 'Weekly cap'.
 */
export function sentenceOf(id: string): string {
  const text = splitWords(id).replaceAll('-', ' ').toLowerCase();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/**
 * Turns any text into the name of something in a rulebook.
 * @example slugOf('AAMFT clinical member') is 'aamft-clinical-member'.
 */
export function slugOf(text: string): string {
  const slug = splitWords(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return /^[a-z]/.test(slug) ? slug : `rule-${slug}`;
}

/** Writes words that run together apart: directClientContact, supervisedBy:LCSW. */
function splitWords(text: string): string {
  return text.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(':', ' ');
}
