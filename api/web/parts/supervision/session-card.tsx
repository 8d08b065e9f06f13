import type { JSX } from 'preact';
import { KIND_LABELS } from '../../../../rules/vocabulary/supervision-kind.ts';
import type { SessionCardData } from '../../reading/session-cards.ts';
import { formatInstant } from '../../words/dates.ts';
import { hours } from '../../words/quantity.ts';
import { STANDING } from '../../words/standing.ts';
import type { Refusal } from '../action-form.tsx';
import { StatusMark } from '../status-mark.tsx';
import { AttendanceForm } from './attendance-form.tsx';
import { CancelForm, ChangeForm, type MemberChoice, UndoForm } from './session-forms.tsx';

interface SessionCardProps {
  readonly card: SessionCardData;
  /** IANA name of the reader's zone. */
  readonly timeZone: string;
  /** Whether the reader held it and says who came. */
  readonly mine: boolean;
  /** Who may be in it, for those who may change it; null for readers. */
  readonly choices: readonly MemberChoice[] | null;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** One session: when, of which kind, with whom, how each stands, and what can be done. */
export function SessionCard(props: SessionCardProps): JSX.Element {
  const { card, timeZone, mine, choices } = props;
  const { first, members, state, warnings } = card;
  return (
    <li class="session" id={`session-${first.sessionId}`}>
      <h3>
        {formatInstant(first.startsAt, timeZone)} · {KIND_LABELS[first.kind]}, {hours(first.minutes)}
      </h3>
      <ul class="flags">
        {members.map((member) => (
          <li key={member.journeyId}>
            <a href={`/journeys/${member.journeyId}`}>{member.superviseeName}</a> with {member.supervisorName}:{' '}
            <StatusMark {...STANDING[member.standing]} />
            {member.standing === 'canceled' && member.cancelReason !== null && <q>{member.cancelReason}</q>}
          </li>
        ))}
        {warnings.map((warning) => (
          <li key={warning}>
            <StatusMark tone="wait" word={warning} />
          </li>
        ))}
      </ul>
      {mine && state === 'to-record' && <AttendanceForm {...props} />}
      {mine && state === 'held' && (
        <details class="fold">
          <summary>Correct or undo the attendance</summary>
          <AttendanceForm {...props} />
          <UndoForm {...props} />
        </details>
      )}
      {choices !== null && (state === 'to-come' || state === 'to-record') && (
        <details class="fold">
          <summary>Change or cancel</summary>
          <ChangeForm {...props} choices={choices} />
          <CancelForm {...props} />
        </details>
      )}
    </li>
  );
}
