import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Lookup } from './lookup.ts';
import { thoseWithin } from './words/anchor-words.ts';
import { DEGREE_WORDS } from './words/degree-words.ts';
import { quote } from './words/join-words.ts';

/** Whom a requirement binds, or why it binds nobody. */
export interface Binding {
  readonly binds: boolean;
  readonly sentence: string;
}

/** Says whom a requirement binds, or why it does not bear on the whole. */
export function describeBinding(row: Requirement, lookup: Lookup): Binding {
  if (row.superseded !== undefined)
    return { binds: false, sentence: 'No longer in force; shown so that older records can be read.' };
  if (row.notBinding !== undefined) return { binds: false, sentence: 'Decides nothing: there is nothing to meet.' };
  const limits = limitsOf(row, lookup);
  const whom = limits.length === 0 ? 'Binds everybody.' : `Binds only ${limits.join(', ')}.`;
  const remembered = row.confidence === 'recall' ? ' Decides nothing until the board has confirmed it.' : '';
  return { binds: true, sentence: `${whom}${remembered}` };
}

function limitsOf(row: Requirement, { rulebook }: Lookup): string[] {
  const path = rulebook.identity.paths?.find(({ id }) => id === row.path);
  const dates = row.effective === undefined ? undefined : thoseWithin(row.effective.by, row.effective);
  return [
    ...(path === undefined ? [] : [`on the way ${quote(path.label)}`]),
    ...(row.forDegree === undefined ? [] : [`for people with ${DEGREE_WORDS[row.forDegree]}`]),
    ...(dates === undefined ? [] : [`for ${dates}`]),
  ];
}
