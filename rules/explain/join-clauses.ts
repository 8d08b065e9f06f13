/** Words that open a sentence in this product and are no names, so that they are small within one. */
const OPENERS: ReadonlySet<string> = new Set(
  'A An Answer Are Ask Did Does Everybody Everything Group Has Have Hours How Is Issued No Passed Short The This Unsigned Was Where'.split(
    ' ',
  ),
);

/**
 * Joins what were sentences into one: parts of it are set off by semicolons, and what is asked comes last.
 * @param sentences - each with its own full stop or question mark; empty ones are left out.
 * @returns one sentence.
 */
export function joinClauses(sentences: readonly (string | undefined)[]): string {
  const said: string[] = [];
  const asked: string[] = [];
  for (const sentence of sentences) {
    const trimmed = sentence?.trim() ?? '';
    if (trimmed !== '') (trimmed.endsWith('?') ? asked : said).push(trimmed);
  }
  const inOrder = asked.length === 0 ? said : [...said, ...asked];
  // Most requirements have one thing to say.
  if (inOrder.length === 1) return inOrder[0] ?? '';
  const last = inOrder.length - 1;
  return inOrder
    .map((sentence, index) => (index === last ? sentence : withoutStop(sentence)))
    .map((clause, index) => (index === 0 ? clause : withSmallOpener(clause)))
    .join('; ');
}

function withoutStop(sentence: string): string {
  return sentence.endsWith('.') || sentence.endsWith('?') ? sentence.slice(0, -1) : sentence;
}

function withSmallOpener(clause: string): string {
  const end = clause.search(/\W/);
  const opener = end === -1 ? clause : clause.slice(0, end);
  return OPENERS.has(opener) ? opener.toLowerCase() + clause.slice(opener.length) : clause;
}
