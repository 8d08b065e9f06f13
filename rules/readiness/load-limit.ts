import { numberOfLaw } from '../counting/counting-context.ts';
import { openContext } from '../evaluate/evaluate-record.ts';
import { possibleVersions } from '../evaluate/possible-versions.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type GateItem } from '../vocabulary/gate-item.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { sourceOf } from './source-of.ts';

/** The row of a rulebook that says how many supervisees a supervisor may have. */
const LOAD_ROW = 'supervisor-load';

/** How many supervisees a supervisor may have, and who says so. */
export interface LoadLimit {
  readonly limit: number;
  /** Where the law was read; nothing where the organization's own limit is the lower one. */
  readonly source: Partial<Pick<GateItem, 'requirement' | 'citation' | 'confidence'>>;
}

/**
 * The lower of the limit of the law and the supervisor's own. A number known from memory only limits nobody.
 * @param own - the supervisor's limit under the organization's policy, in people; null where none is set.
 * @param on - the day whose law is asked.
 * @returns null where neither sets a limit.
 */
export function loadLimitOf(
  {
    rulebook,
    record,
    asOf,
  }: { readonly rulebook: Rulebook; readonly record: ExperienceRecord; readonly asOf: PlainDate },
  own: number | null,
  on: PlainDate,
): LoadLimit | null {
  const [version = rulebook] = possibleVersions(openContext(rulebook, record, asOf));
  const row = version.requirements.find(({ id, superseded }) => id === LOAD_ROW && superseded === undefined);
  const parameter = row === undefined || row.confidence === 'recall' ? undefined : row.parameter;
  const law = parameter === undefined ? null : numberOfLaw(openContext(version, record, asOf), parameter, on);
  if (law !== null && (own === null || law <= own)) return { limit: law, source: sourceOf(version, LOAD_ROW) };
  return own === null ? null : { limit: own, source: {} };
}
