import { Able } from '../able.tsx';
import type { JSX } from 'preact';
import type { ShownObligation } from '../../../../db/views/shown-obligation.ts';
import { formatInstant } from '../../words/dates.ts';
import type { Refusal } from '../action-form.tsx';
import { StatusMark } from '../status-mark.tsx';
import { AnswersGiven } from './answers-given.tsx';
import { DirectorAnswers } from './director-answers.tsx';

interface FrozenListProps {
  readonly frozen: readonly ShownObligation[];
  /** IANA name of the reader's zone. */
  readonly timeZone: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** Supervisors who take no new supervisees, for what, since when, and how to lift it. */
export function FrozenSection({ frozen, timeZone, from, refusal }: FrozenListProps): JSX.Element {
  return (
    <section class="block" id="frozen" aria-labelledby="frozen-title">
      <h2 id="frozen-title">No new supervisees</h2>
      <p class="lead">
        These supervisors left something undone to the end of its reminders. It ends when it is done, or when you lift
        it.
      </p>
      <ul class="obligations-plain">
        {frozen.map((obligation) => (
          <li class="obligation" key={obligation.obligationId}>
            <div class="obligation-head">
              <strong>{obligation.ownerName}</strong>
              {obligation.lifted === null ? (
                <StatusMark tone="bad" word={`Frozen since ${formatInstant(obligation.endedAt ?? '', timeZone)}`} />
              ) : (
                <StatusMark tone="wait" word="Lifted, still open" />
              )}
            </div>
            <p>{whatOf(obligation)}</p>
            <AnswersGiven obligation={obligation} timeZone={timeZone} />
            <Able to="decide-tasks">
              <DirectorAnswers obligation={obligation} from={from} refusal={refusal} />
            </Able>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In a line each who is frozen, for pages that only point to it. */
export function FrozenNote({ frozen }: { readonly frozen: readonly ShownObligation[] }): JSX.Element | null {
  const standing = frozen.filter(({ lifted }) => lifted === null);
  const names = [...new Set(standing.map(({ ownerName }) => ownerName))];
  if (names.length === 0) return null;
  return (
    <div class="note note-problem" role="status">
      {names.join(', ')} {names.length === 1 ? 'takes' : 'take'} no new supervisees: weekly logs have waited for a
      signature to the end of the reminders. <a href="/people#frozen">See why, or lift it</a>.
    </div>
  );
}

/** To the supervisor: for what no new supervisees come, and how it ends. */
export function OwnFreeze({ frozen }: { readonly frozen: readonly ShownObligation[] }): JSX.Element | null {
  const standing = frozen.filter(({ lifted }) => lifted === null);
  if (standing.length === 0) return null;
  return (
    <div class="note note-problem" role="status">
      <p>You are assigned no new supervisees until this is signed or returned, or a director lifts it:</p>
      <ul>
        {standing.map((obligation) => (
          <li key={obligation.obligationId}>
            <a href={`/weekly-logs/${obligation.subjectId}`}>{whatOf(obligation)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function whatOf({ superviseeName, sentence }: ShownObligation): string {
  return superviseeName === null ? `${sentence}.` : `${superviseeName}: ${sentence}.`;
}
