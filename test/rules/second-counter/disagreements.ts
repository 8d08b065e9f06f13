import { type Evaluation, type RequirementRow } from '../../../rules/vocabulary/evaluation.ts';
import { type SecondCount, type SecondRow } from './second-count.ts';

const HOUR = 60;
/** Hours in a row are minutes divided by 60; back in minutes they are whole but for this. */
const ROUNDING = 1e-6;

/** One figure or verdict in which two counts of a record differ. */
export interface Disagreement {
  /** A requirement, an entry of the log, or `all lost minutes`. */
  readonly about: string;
  readonly engine: string;
  readonly second: string;
}

/** Everything in which the engine and the second counter differ about one record. */
export function disagreements({ requirements, ledger }: Evaluation, second: SecondCount): Disagreement[] {
  const rows = new Map(requirements.map((row) => [row.id, row]));
  const lostMinutes = ledger.flatMap(({ lost }) => lost).reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    ...Object.entries(second.rows).flatMap(([id, row]) => differences(id, rows.get(id), row)),
    ...ledger.flatMap(({ entry, counted }) => differ(entry, `${counted} min`, `${second.counted.get(entry)} min`)),
    ...differ('the choice of hours given up', 'made', second.objection ?? 'made'),
    ...differ('all lost minutes', `${lostMinutes} min`, `${second.lostMinutes} min`),
  ];
}

function differences(id: string, row: RequirementRow | undefined, { amount, verdict }: SecondRow): Disagreement[] {
  if (row === undefined) return differ(id, 'no such row', 'a row');
  const counted = row.unit === 'hours' ? (row.counted ?? NaN) * HOUR : (row.counted ?? NaN);
  const sameAmount = amount === undefined || Math.abs(counted - amount) < ROUNDING;
  return [
    ...(sameAmount ? [] : differ(id, String(counted), String(amount))),
    ...(verdict === undefined ? [] : differ(id, row.verdict, verdict)),
  ];
}

function differ(about: string, engine: string, second: string): Disagreement[] {
  return engine === second ? [] : [{ about, engine, second }];
}
