import type { JSX } from 'preact';
import { rulesName } from '../../../../rules/vocabulary/rules-version.ts';
import type { JourneyRulesAnswer } from '../../../answers/journey-rules.ts';
import { formatInstant } from '../../words/dates.ts';
import { EmptyState } from '../empty-state.tsx';

interface HistorySectionProps {
  readonly journeyId: string;
  readonly rules: JourneyRulesAnswer;
  /** Whether the reader may go back to rules that the journey had. */
  readonly canGoBack: boolean;
  readonly timeZone: string;
}

/** Who gave the journey which rules, when and why; and the way back to those that it had. */
export function HistorySection({ journeyId, rules, canGoBack, timeZone }: HistorySectionProps): JSX.Element {
  const { adoptions, earlier, compared } = rules;
  const others = earlier.filter(({ sha256 }) => sha256 !== compared?.sha256);
  return (
    <section class="block" aria-labelledby="history-title">
      <h2 id="history-title">How it came to its rules</h2>
      {adoptions.length === 0 ? (
        <EmptyState title="Still under its first rules">
          Each adoption is kept here: who decided it, when, why, and from which rules to which.
        </EmptyState>
      ) : (
        <ol class="steps-list">
          {adoptions.map(({ at, actorName, reason, from, to }) => (
            <li key={at}>
              <time dateTime={at}>{formatInstant(at, timeZone)}</time>
              <span>
                <strong>{actorName}</strong>: from {rulesName(from)} to {rulesName(to)}. “{reason}”
              </span>
            </li>
          ))}
        </ol>
      )}
      {others.map((version) => (
        <p key={version.sha256}>
          <a class="btn btn-outline" href={`/journeys/${journeyId}/rules?sha256=${version.sha256}`}>
            {canGoBack ? 'Compare and go back to' : 'Compare with'} {rulesName(version)}
          </a>
        </p>
      ))}
    </section>
  );
}
