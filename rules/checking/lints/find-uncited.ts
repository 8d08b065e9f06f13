import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Confidence } from '../../vocabulary/evaluation.ts';
import { type Problem } from '../problem.ts';

/** What says where something was read. */
interface Cited {
  readonly citation: string | null;
  readonly confidence: Confidence;
  readonly source: string | null;
}

/**
 * Finds numbers and rows that do not say where they were read. Only what is known from memory may leave it open,
 * and that decides nothing. An address must stand among the rulebook's sources.
 */
export function findUncited({ identity, parameters, requirements }: RulebookParts): Problem[] {
  const sources = new Set(identity.sources.flatMap(({ url }) => url ?? []));
  return [
    ...Object.entries(parameters).flatMap(([name, { values }]) =>
      values.flatMap((value) => problemsOf(value, sources, 'parameters.yaml', name)),
    ),
    ...requirements.flatMap((row) =>
      problemsOf({ ...row, source: row.sourceUrl }, sources, 'requirements.yaml', row.id),
    ),
  ];
}

function problemsOf(
  { citation, confidence, source }: Cited,
  sources: ReadonlySet<string>,
  file: string,
  place: string,
): Problem[] {
  // A board's page or somebody's guide may name no section; then its address stands for it. A statute has sections.
  const isPage = confidence !== 'statute' && source !== null;
  const isCited = (citation !== null && citation.trim() !== '') || isPage;
  const remedy = 'add the section it was read in, or say that it is known from memory with confidence recall';
  return [
    ...(isCited || confidence === 'recall'
      ? []
      : [{ file, place, says: `has no citation but is ${confidence}`, remedy }]),
    ...(source === null || sources.has(source)
      ? []
      : [{ file, place, says: `was read at ${source}`, remedy: 'add the address to the sources in rulebook.yaml' }]),
  ];
}
