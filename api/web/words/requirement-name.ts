import type { RequirementRow } from '../../../rules/vocabulary/evaluation.ts';

const ABBREVIATIONS = new Set(['lcsw', 'lmft', 'lpc', 'lmhc', 'amft', 'asw']);

/**
 * The name of a requirement in plain words: its label, or else its id read as words.
 * @example 'direct-hours' without a label is 'Direct hours'.
 */
export function requirementName(row: RequirementRow): string {
  return row.label ?? wordsOf(row.id);
}

function wordsOf(id: string): string {
  const words = id
    .split('-')
    .map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
