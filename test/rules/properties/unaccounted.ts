import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { type LogEntry } from '../../../rules/vocabulary/experience-record.ts';

/**
 * What a ledger leaves open of a log, in words: minutes that are neither counted nor lost, losses without a reason, a
 * citation or a requirement of the license.
 */
export function unaccounted(
  log: readonly LogEntry[],
  { ledger }: Evaluation,
  { requirements }: Pick<Rulebook, 'requirements'>,
): string[] {
  const rows = new Map(requirements.map(({ id, citation }) => [id, citation]));
  const minutes = new Map(log.map((entry) => [entry.id, entry.minutes]));
  const entries = ledger.length === log.length ? [] : [`${log.length} entries have ${ledger.length} ledger rows`];
  return [
    ...entries,
    ...ledger.flatMap(({ entry, minutes: logged, counted, lost }) => {
      const sum = lost.reduce((all, loss) => all + loss.minutes, counted);
      const whole = [counted, ...lost.map((loss) => loss.minutes)].every((one) => Number.isInteger(one) && one >= 0);
      return [
        ...(minutes.get(entry) === logged && sum === logged && whole ? [] : [`${entry}: ${sum} of ${logged} minutes`]),
        ...lost.flatMap(({ requirement, why, citation }) => [
          ...(rows.has(requirement) ? [] : [`${entry}: ${requirement} is no requirement`]),
          ...(why.length > 5 ? [] : [`${entry}: no reason`]),
          ...(citation !== null || rows.get(requirement) === null ? [] : [`${entry}: no citation`]),
        ]),
      ];
    }),
  ];
}

/** Losses that name a requirement which the evaluation does not show, because its row is not in force for the person. */
export function withoutRow({ ledger, requirements }: Evaluation): string[] {
  const rows = new Set(requirements.map(({ id }) => id));
  return ledger.flatMap(({ entry, lost }) =>
    lost.flatMap(({ requirement }) =>
      rows.has(requirement) ? [] : [`${entry}: ${requirement} takes minutes and has no row`],
    ),
  );
}
