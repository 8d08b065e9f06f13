/**
 * Joins parts of a sentence as one writes them.
 * @example joinWords(['a', 'b', 'c'], 'or') is 'a, b or c'.
 */
export function joinWords(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}

/** Begins a sentence: the first letter is large, the rest stays. */
export function beginSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sets the name of something apart from the sentence around it. */
export function quote(label: string): string {
  return `“${label}”`;
}
