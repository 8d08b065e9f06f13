/** Words that open a sentence in this product and are no names, so that they are small within one. */
const OPENERS =
  /^(A|An|Answer|Are|Ask|Did|Does|Everybody|Everything|Group|Has|Have|Hours|How|Is|Issued|No|Passed|Short|The|This|Unsigned|Was|Where)\b/;

/**
 * Joins what were sentences into one: parts of it are set off by semicolons, and what is asked comes last.
 * @param sentences - each with its own full stop or question mark; empty ones are left out.
 * @returns one sentence.
 */
export function joinClauses(sentences: readonly (string | undefined)[]): string {
  const said = sentences.flatMap((sentence) => sentence?.trim() || []);
  const inOrder = [...said.filter((sentence) => !isAsked(sentence)), ...said.filter(isAsked)];
  const last = inOrder.length - 1;
  return inOrder
    .map((sentence, index) => (index === last ? sentence : sentence.replace(/[.?]$/, '')))
    .map((clause, index) => (index === 0 ? clause : clause.replace(OPENERS, (word) => word.toLowerCase())))
    .join('; ');
}

function isAsked(sentence: string): boolean {
  return sentence.endsWith('?');
}
