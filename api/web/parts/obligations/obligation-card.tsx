import { can } from '../../../../rules/vocabulary/abilities.ts';
import type { JSX } from 'preact';
import type { ShownObligation } from '../../../../db/views/shown-obligation.ts';
import type { Recipient } from '../../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_LABELS } from '../../../../rules/vocabulary/obligation.ts';
import { type PlainDate, daysBetween, plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { deedOf } from '../../reading/deed-of.ts';
import type { Viewer } from '../../viewer.ts';
import { formatDate, formatInstant } from '../../words/dates.ts';
import { END_WORDS, RECIPIENT_WORDS } from '../../words/obligation.ts';
import { count } from '../../words/quantity.ts';
import type { Refusal } from '../action-form.tsx';
import { Citation } from '../citation.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';
import { AnswerForms } from './answer-forms.tsx';
import { AnswersGiven } from './answers-given.tsx';

/** What a card of something open needs. */
export interface ObligationCardProps {
  readonly obligation: ShownObligation;
  readonly viewer: Viewer;
  /** The reader's day. */
  readonly today: PlainDate;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** Something open: what, whose, until when, where it comes from, who is told next, and what can be done. */
export function ObligationCard(props: ObligationCardProps): JSX.Element {
  const { obligation, viewer, today } = props;
  const { obligationId, kind, sentence, proposals, citation, confidence } = obligation;
  const isDirector = can(viewer.roles, 'decide-tasks');
  const deed = deedOf(obligation, { id: viewer.id, isDirector, today });
  return (
    <li class="obligation" id={`obligation-${obligationId}`}>
      <div class="obligation-head">
        <h2>{OBLIGATION_LABELS[kind]}</h2>
        <StatusMark {...standingOf(obligation, today)} />
      </div>
      <p class="under">{whose(obligation, viewer.id)}</p>
      <p>
        {sentence}. {citation !== null && <Citation citation={citation} confidence={confidence} />}
      </p>
      {proposals.length > 0 && (
        <ul class="proposals" aria-label="What could be done">
          {proposals.map((proposal) => (
            <li key={proposal}>{proposal}</li>
          ))}
        </ul>
      )}
      <AnswersGiven obligation={obligation} timeZone={viewer.timeZone} />
      <p class="under">{nextWord(obligation, viewer)}</p>
      <div class="form-end">
        <a class="btn btn-primary" href={deed.href} aria-describedby={`obligation-${obligationId}`}>
          {deed.label}
        </a>
      </div>
      <AnswerForms {...props} />
    </li>
  );
}

function whose({ ownerId, ownerName, superviseeId, superviseeName, delegate }: ShownObligation, viewerId: string) {
  const owner = ownerId === viewerId ? 'Yours' : `Owed by ${ownerName}`;
  const about = superviseeName === null || superviseeId === ownerId ? '' : `, about ${superviseeName}`;
  const with_ = delegate === null ? '' : `, with ${delegate.personId === viewerId ? 'you' : delegate.name}`;
  return `${owner}${about}${with_}`;
}

/** What the state of it is, the most pressing first. */
function standingOf({ end, lifted, decided, dueOn, beganOn }: ShownObligation, today: PlainDate): StandingMark {
  if (decided !== null) return { tone: 'plain', word: 'Decided, still open' };
  if (lifted !== null) return { tone: 'wait', word: 'Freeze lifted, still open' };
  if (end !== null && end !== 'told') return { tone: 'bad', word: END_WORDS[end] };
  if (dueOn !== null) return dueMark(plainDate(dueOn), today);
  if (beganOn > today) return { tone: 'plain', word: `From ${formatDate(beganOn)}` };
  const days = daysBetween(plainDate(beganOn), today);
  return { tone: days >= 14 ? 'bad' : 'wait', word: days === 0 ? 'Since today' : `Open for ${count(days, 'day')}` };
}

interface StandingMark {
  readonly tone: Tone;
  readonly word: string;
}

function dueMark(dueOn: PlainDate, today: PlainDate): StandingMark {
  const days = daysBetween(today, dueOn);
  if (days < 0) return { tone: 'bad', word: `Was due ${formatDate(dueOn)}` };
  const left = days === 0 ? 'today' : `${count(days, 'day')} left`;
  return { tone: days <= 7 ? 'bad' : 'wait', word: `Due ${formatDate(dueOn)}, ${left}` };
}

function nextWord(obligation: ShownObligation, { id, timeZone }: Viewer): string {
  const { nextAt, nextRecipient } = obligation;
  if (nextAt === null || nextRecipient === null) return 'Nobody is reminded any more; it stays here until it is done.';
  return `Next word: ${formatInstant(nextAt, timeZone)}, to ${nextReader(obligation, nextRecipient, id)}.`;
}

/** What would go to its owner goes to whoever took it over. */
function nextReader(
  { ownerId, ownerName, superviseeId, delegate }: ShownObligation,
  recipient: Recipient,
  viewerId: string,
): string {
  const toOwner = recipient === 'owner' || (recipient === 'supervisee' && superviseeId === ownerId);
  if (!toOwner) return RECIPIENT_WORDS[recipient];
  const { personId, name } = delegate ?? { personId: ownerId, name: ownerName };
  return personId === viewerId ? 'you' : name;
}
