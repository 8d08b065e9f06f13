import { type Evaluation, type Verdict } from '../vocabulary/evaluation.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { shareCounted } from '../explain/share-counted.ts';

/** What one record is worth under one license. */
export interface Worth {
  readonly license: string;
  readonly verdict: Verdict;
  /** Minutes that count toward something there, of all that were logged. */
  readonly countedMinutes: number;
  readonly loggedMinutes: number;
  /** How much of the headline requirement is done, 0 to 1. */
  readonly share: number;
  /** Requirements that are unmet, and those that nobody can tell yet. */
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  /** What takes most minutes there, the most first, three at most. */
  readonly lostMost: readonly { readonly requirement: string; readonly why: string; readonly minutes: number }[];
}

/**
 * Says what one record would be worth under each of many licenses: what my hours would be worth in Oregon.
 * Work in another state under another registration is a question there, and hours that hang on it stay counted.
 * @param evaluate - evaluates the record under a license.
 * @yields the worth under each license, in the order given, so that a long list shows progress.
 */
export async function* compareLicenses(
  evaluate: (license: string, record: ExperienceRecord, asOf: PlainDate) => Promise<Evaluation>,
  licenses: readonly string[],
  record: ExperienceRecord,
  asOf: PlainDate,
): AsyncGenerator<Worth> {
  for (const license of licenses) yield worthOf(await evaluate(license, record, asOf));
}

function worthOf(evaluation: Evaluation): Worth {
  const { license, verdict, requirements, ledger } = evaluation;
  const ids = (wanted: Verdict) =>
    requirements.filter((row) => row.binding && row.verdict === wanted).map(({ id }) => id);
  return {
    license,
    verdict,
    countedMinutes: ledger.reduce((sum, { counted }) => sum + counted, 0),
    loggedMinutes: ledger.reduce((sum, { minutes }) => sum + minutes, 0),
    share: shareCounted(evaluation),
    unmet: ids('unmet'),
    unknown: ids('unknown'),
    lostMost: lostMost(evaluation),
  };
}

function lostMost({ ledger }: Evaluation): Worth['lostMost'] {
  const sums = new Map<string, { requirement: string; why: string; minutes: number }>();
  for (const { requirement, why, minutes } of ledger.flatMap(({ lost }) => lost)) {
    const key = `${requirement}\n${why}`;
    const before = sums.get(key)?.minutes ?? 0;
    sums.set(key, { requirement, why, minutes: before + minutes });
  }
  return [...sums.values()].sort((a, b) => b.minutes - a.minutes).slice(0, 3);
}
