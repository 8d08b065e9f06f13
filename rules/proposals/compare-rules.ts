import { type Evaluation, type RequirementRow } from '../vocabulary/evaluation.ts';
import {
  type RequirementChange,
  type RequirementFigures,
  type RulesComparison,
} from '../vocabulary/rules-comparison.ts';
import { describeChange, describeWhole } from './describe-change.ts';
import { diffEvaluations } from './diff-evaluations.ts';

/** An evaluation with what each requirement takes. */
interface Seen {
  readonly rows: ReadonlyMap<string, RequirementRow>;
  readonly lost: ReadonlyMap<string, number>;
}

/**
 * Says what other rules would change for somebody: in all, and for every requirement that comes out differently.
 * @param before - the record under the rules that hold.
 * @param after - the same record on the same day under the other rules.
 * @param who - of whom the sentences speak: "You", or a name.
 */
export function compareRules(before: Evaluation, after: Evaluation, who: string): RulesComparison {
  const { verdict, countedMinutes, gainedMinutes, rows } = diffEvaluations(before, after);
  const [old, now] = [seen(before), seen(after)];
  const elsewhere = [...new Set([...old.lost.keys(), ...now.lost.keys()])].filter(
    (id) => old.lost.get(id) !== now.lost.get(id),
  );
  const ids = new Set([...rows.map(({ requirement }) => requirement), ...elsewhere]);
  const changes = [...ids].map((id) => changeOf(id, old, now, who)).sort(byWeight);
  const told = { verdict, countedMinutes, gainedMinutes };
  return {
    asOf: after.asOf,
    ...told,
    lostMinutes: { before: sumOf(old.lost), after: sumOf(now.lost) },
    sentence: describeWhole(told, changes.length, who),
    changes,
  };
}

function seen({ requirements, ledger }: Evaluation): Seen {
  const lost = new Map<string, number>();
  for (const { requirement, minutes } of ledger.flatMap((entry) => entry.lost))
    lost.set(requirement, (lost.get(requirement) ?? 0) + minutes);
  return { rows: new Map(requirements.map((row) => [row.id, row])), lost };
}

function changeOf(requirement: string, old: Seen, now: Seen, who: string): RequirementChange {
  const [was, is] = [old.rows.get(requirement), now.rows.get(requirement)];
  const row = is ?? was;
  const change = {
    requirement,
    label: row?.label ?? requirement,
    kind: row?.kind ?? null,
    unit: row?.unit ?? null,
    before: figuresOf(was, old.lost),
    after: figuresOf(is, now.lost),
  };
  return { ...change, sentence: describeChange(change, who) };
}

function figuresOf(row: RequirementRow | undefined, lost: Seen['lost']): RequirementFigures | null {
  if (row === undefined) return null;
  const { id, verdict, binding, required = null, counted = null, short = null, citation, confidence } = row;
  const countedMinutes = row.unit === 'hours' && counted !== null ? Math.round(counted * 60) : null;
  const figures = { verdict, binding, required, counted, countedMinutes, short, citation, confidence };
  return { ...figures, lostMinutes: lost.get(id) ?? 0 };
}

/** What binds comes first, and there what takes or gives most minutes. */
function byWeight(one: RequirementChange, other: RequirementChange): number {
  return Number(binds(other)) - Number(binds(one)) || moved(other) - moved(one);
}

function binds({ before, after }: RequirementChange): boolean {
  return before?.binding === true || after?.binding === true;
}

function moved({ before, after }: RequirementChange): number {
  return Math.abs((after?.lostMinutes ?? 0) - (before?.lostMinutes ?? 0));
}

function sumOf(lost: Seen['lost']): number {
  return [...lost.values()].reduce((sum, minutes) => sum + minutes, 0);
}
