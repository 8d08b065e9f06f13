import { allOf } from '../engine/judge-tree.ts';
import { type Identity } from '../rulebooks/schema/identity-schema.ts';
import { type Answer } from '../vocabulary/experience-record.ts';
import { type Verdict } from '../vocabulary/evaluation.ts';
import { type Anchors } from './find-anchors.ts';
import { type JudgedRow } from './judged-row.ts';

/** One way to the license and what it comes to. */
export interface PathVerdict {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly verdict: Verdict;
}

/** The whole verdict, and every path that leads to it. */
export interface Whole {
  readonly verdict: Verdict;
  /** The path taken; null where the license has only one. */
  readonly path: string | null;
  readonly paths: readonly PathVerdict[];
}

/** What opens and closes paths to a person. */
export interface PathChooser {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly degreeLevel: Anchors['degreeLevel'];
}

const BEST_FIRST: readonly Verdict[] = ['met', 'unknown', 'unmet'];

/**
 * Judges each path by its rows and those that all paths share; the best open path speaks for the whole.
 * A row that does not bind is left out. Without paths the whole is one path.
 */
export function choosePath({ paths }: Identity, rows: readonly JudgedRow[], person: PathChooser): Whole {
  if (paths === undefined) return { verdict: judge(rows, null), path: null, paths: [] };
  const judged = paths.map((path): PathVerdict => {
    return { id: path.id, label: path.label, open: isOpen(path, person), verdict: judge(rows, path.id) };
  });
  const best = BEST_FIRST.flatMap((verdict) => judged.filter((path) => path.open && path.verdict === verdict))[0];
  if (best === undefined) throw new RangeError('A rulebook needs a path that is always open');
  return { verdict: best.verdict, path: best.id, paths: judged };
}

/** A path for holders of a degree is closed to others; a degree whose level nobody stated is a master's. */
function isOpen(
  { openWhenAnswered, openForDegree }: NonNullable<Identity['paths']>[number],
  { answers, degreeLevel }: PathChooser,
): boolean {
  if (openForDegree !== undefined && openForDegree !== (degreeLevel ?? 'master')) return false;
  return openWhenAnswered === undefined || answers[openWhenAnswered] === true;
}

/** Whether a row bears on the whole when a path is taken. */
export function bindsOn({ row, isForOthers }: JudgedRow, path: string | null): boolean {
  return row.notBinding === undefined && !isForOthers && (row.path === undefined || row.path === path);
}

function judge(rows: readonly JudgedRow[], path: string | null): Verdict {
  return allOf(rows.filter((row) => bindsOn(row, path)).map(({ verdict }) => verdict));
}
