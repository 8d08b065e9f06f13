import { type Counting } from '../rulebooks/schema/counting-schema.ts';
import { type Identity } from '../rulebooks/schema/identity-schema.ts';
import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Draft, openDraft } from './draft.ts';
import { draftCounting } from './draft-counting.ts';
import { draftIdentity } from './draft-identity.ts';
import { draftRow } from './draft-row.ts';
import { type FactsFile } from './facts.ts';
import { findFrame } from './find-frame.ts';

/** A first rulebook of a license, complete enough to be checked, with what its author must look at. */
export interface RulebookDraft {
  readonly identity: Identity;
  readonly parameters: Record<string, Parameter>;
  readonly counting: Counting;
  readonly requirements: Requirement[];
  /** What the author must look at, by requirement. */
  readonly hints: ReadonlyMap<string, readonly string[]>;
  readonly made: Draft;
}

/**
 * Drafts a rulebook from the facts of a license: every fact becomes a row, and what a log cannot decide becomes a question.
 * The author corrects it where the notes of the facts say something else.
 * @param facts - a facts file.
 */
export function draftRulebook(facts: FactsFile): RulebookDraft {
  const draft = openDraft(facts, findFrame(facts));
  for (const fact of facts.requirements) draftRow(draft, fact);
  const counting = draftCounting(draft);
  return {
    identity: draftIdentity(draft),
    parameters: Object.fromEntries(draft.parameters),
    counting,
    requirements: draft.rows,
    hints: draft.hints,
    made: draft,
  };
}
