import type { JSX } from 'preact';
import type { z } from 'zod';
import { repetitionWords, rungWords } from '../../../../rules/vocabulary/ladders/ladder-words.ts';
import type { shownLadderSchema } from '../../../answers/ladder.ts';
import { formatInstant } from '../../words/dates.ts';
import { EmptyState } from '../empty-state.tsx';

type History = z.infer<typeof shownLadderSchema>['history'];

/** Every decision about the reminders of a kind, the newest first. */
export function LadderHistory({ history, timeZone }: { history: History; timeZone: string }): JSX.Element {
  return (
    <section class="block" aria-labelledby="history">
      <h2 id="history">Decisions</h2>
      {history.length === 0 ? (
        <EmptyState title="Nobody has changed these reminders">
          What you decide stands here, with your reason and what was sent from then on.
        </EmptyState>
      ) : (
        <ol class="plain-list">
          {history.map(({ policyId, ladder, reason, setAt, setByName }) => (
            <li key={policyId}>
              <p>
                <strong>
                  {formatInstant(setAt, timeZone)}, {setByName}
                </strong>
                : {ladder === null ? 'back to the reminders of the program' : 'made stricter'}. “{reason}”
              </p>
              {ladder !== null && <Kept ladder={ladder} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Kept({ ladder }: { ladder: NonNullable<History[number]['ladder']> }): JSX.Element {
  const repetition = repetitionWords(ladder);
  return (
    <details class="fold">
      <summary>What was sent from then on</summary>
      <ul>
        {ladder.rungs.map((rung, at) => (
          <li key={at}>{rungWords(rung)}</li>
        ))}
        {repetition !== null && <li>{repetition}</li>}
      </ul>
    </details>
  );
}
