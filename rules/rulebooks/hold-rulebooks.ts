import { type RulebookSummary } from '../vocabulary/reading/rulebook-summary.ts';
import { loadRulebook } from './load-rulebook.ts';
import { type Rulebook } from './rulebook.ts';
import { listSummaries } from './rulebook-index.ts';

/** The rulebooks of a process that lives long: all of them in short, and each one whole when it is asked for. */
export interface HeldRulebooks {
  /** Every rulebook in short, in the order of the licenses; no rulebook is read for it. */
  list(): readonly RulebookSummary[];
  /** One rulebook, read at the first question and kept. @throws CreditableError LICENSE_UNKNOWN. */
  read(license: string): Rulebook;
}

/**
 * Opens the rulebooks of this program; nothing is read yet.
 * @param load - where rulebooks come from; the folders of this program unless a test says otherwise.
 */
export function holdRulebooks(load: (license: string) => Rulebook = loadRulebook): HeldRulebooks {
  const held = new Map<string, Rulebook>();
  return {
    list: listSummaries,
    read(license) {
      const rulebook = held.get(license) ?? load(license);
      held.set(license, rulebook);
      return rulebook;
    },
  };
}
