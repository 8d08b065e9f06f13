import type { JSX } from 'preact';
import type { ShownNotice } from '../../../db/views/journey-page.ts';
import { formatInstant } from '../words/dates.ts';
import { ActionForm } from './action-form.tsx';
import { StatusMark, type Tone } from './status-mark.tsx';

const TONES: Readonly<Record<ShownNotice['tone'], { readonly tone: Tone; readonly word: string }>> = {
  reminder: { tone: 'wait', word: 'Reminder' },
  escalation: { tone: 'bad', word: 'Escalation' },
  decision: { tone: 'ask', word: 'Decision needed' },
  loss: { tone: 'bad', word: 'Lost' },
};

interface NoticeListProps {
  readonly notices: readonly ShownNotice[];
  readonly timeZone: string;
  /** The page to come back to, where the reader marks their own as read; null where they are only shown. */
  readonly markFrom?: string | null;
}

/** Notices as they were sent, newest first; each opens to its text. */
export function NoticeList({ notices, timeZone, markFrom = null }: NoticeListProps): JSX.Element {
  return (
    <ul class="notice-list">
      {notices.map((notice) => (
        <li key={notice.noticeId}>
          <details>
            <summary>
              <span>
                <StatusMark {...TONES[notice.tone]} />{' '}
                {markFrom !== null && notice.readAt === null && <span class="unread">Unread</span>}
              </span>{' '}
              <span class="notice-subject">{notice.subject}</span>
              <time dateTime={notice.sentAt}>{formatInstant(notice.sentAt, timeZone)}</time>
            </summary>
            <p class="notice-to">
              To {notice.recipientName}
              {notice.readAt === null ? ', not marked as read' : `, read ${formatInstant(notice.readAt, timeZone)}`}
              {notice.journeyId !== null && (
                <>
                  {' · '}
                  <a href={`/journeys/${notice.journeyId}`}>open the journey</a>
                </>
              )}
            </p>
            <pre class="notice-text">{notice.text}</pre>
          </details>
          {markFrom !== null && <MarkForm notice={notice} from={markFrom} />}
        </li>
      ))}
    </ul>
  );
}

function MarkForm({ notice, from }: { notice: ShownNotice; from: string }): JSX.Element {
  const { noticeId, readAt, subject } = notice;
  const label = readAt === null ? 'Mark as read' : 'Mark as unread';
  return (
    <ActionForm
      operation={readAt === null ? 'markNoticeRead' : 'markNoticeUnread'}
      carries={{ noticeId }}
      about={noticeId}
      from={from}
    >
      <button class="btn btn-ghost btn-sm" type="submit" aria-label={`${label}: ${subject}`}>
        {label}
      </button>
    </ActionForm>
  );
}
