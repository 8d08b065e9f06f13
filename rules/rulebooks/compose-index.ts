import { listRulebooks, loadRulebook } from './load-rulebook.ts';
import { summarizeRulebook } from './summarize-rulebook.ts';

/** Reads every rulebook and writes what lists say of them, as the text of `index.json`. */
export function composeIndex(): string {
  const summaries = listRulebooks().map((license) => summarizeRulebook(loadRulebook(license)));
  return `${JSON.stringify(summaries, null, 2)}\n`;
}
