import type { JSX } from 'preact';
import type { ShownNotice } from '../../../db/views/journey-page.ts';
import { formatInstant } from '../words/dates.ts';
import { StatusMark, type Tone } from './status-mark.tsx';

const TONES: Readonly<Record<ShownNotice['tone'], { readonly tone: Tone; readonly word: string }>> = {
  reminder: { tone: 'wait', word: 'Reminder' },
  escalation: { tone: 'bad', word: 'Escalation' },
  decision: { tone: 'ask', word: 'Decision needed' },
  loss: { tone: 'bad', word: 'Lost' },
};

/** Notices as they were sent, newest first; each opens to its text. */
export function NoticeList({ notices, timeZone }: { notices: readonly ShownNotice[]; timeZone: string }): JSX.Element {
  return (
    <ul class="notice-list">
      {notices.map((notice) => (
        <li key={notice.noticeId}>
          <details>
            <summary>
              <StatusMark {...TONES[notice.tone]} /> <span class="notice-subject">{notice.subject}</span>
              <time dateTime={notice.sentAt}>{formatInstant(notice.sentAt, timeZone)}</time>
            </summary>
            <p class="notice-to">
              To {notice.recipientName}
              {notice.journeyId !== null && (
                <>
                  {' · '}
                  <a href={`/journeys/${notice.journeyId}`}>open the journey</a>
                </>
              )}
            </p>
            <pre class="notice-text">{notice.text}</pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
