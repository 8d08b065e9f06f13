import { PROFESSIONS, type Profession } from '../../../rules/vocabulary/profession.ts';
import type { RulebookSummary } from '../../../rules/vocabulary/reading/rulebook-summary.ts';

/** Which licenses are shown; all of it is in the address of the page. */
export interface RulesSelection {
  readonly search: string;
  /** Two letters, or empty for every state. */
  readonly state: string;
  readonly profession: Profession | '';
}

/** A state whose licenses can be read. */
export interface StateChoice {
  readonly code: string;
  readonly name: string;
}

/** Reads the selection from a query string; what is not understood is left out. */
export function readRulesSelection(query: Readonly<Record<string, unknown>>): RulesSelection {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 100).trim() : '');
  return {
    search: text('search'),
    state: text('state'),
    profession: PROFESSIONS.find((profession) => profession === text('profession')) ?? '',
  };
}

/** The rulebooks of a selection, by state and then by license. Every word searched for must occur. */
export function selectRulebooks(rulebooks: readonly RulebookSummary[], selection: RulesSelection): RulebookSummary[] {
  const words = selection.search.toLowerCase().split(/\s+/);
  return rulebooks
    .filter(
      (rulebook) =>
        (selection.state === '' || rulebook.jurisdiction === selection.state) &&
        (selection.profession === '' || rulebook.profession === selection.profession) &&
        words.every((word) => searchText(rulebook).includes(word)),
    )
    .sort((a, b) => a.state.localeCompare(b.state, 'en-US') || a.license.localeCompare(b.license, 'en-US'));
}

/** The states that have a rulebook, by name. */
export function stateChoices(rulebooks: readonly RulebookSummary[]): StateChoice[] {
  const names = new Map(rulebooks.map(({ jurisdiction, state }) => [jurisdiction, state]));
  return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, 'en-US'));
}

function searchText({ license, title, board, state }: RulebookSummary): string {
  return [license, title, board, state].join(' ').toLowerCase();
}
