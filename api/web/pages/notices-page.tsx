import type { JSX } from 'preact';
import type { ShownNotice } from '../../../db/views/journey-page.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

/** What the inbox needs. */
export interface NoticesPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly notices: readonly ShownNotice[];
  /** Where copies of the mails lie as files, when mail is kept here; null when it is handed over. */
  readonly mailFolder: string | null;
}

/** The mails that were sent to the reader, as they were sent. */
export function NoticesPage({ frame, notices, mailFolder }: NoticesPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Inbox">
      <div class="page-head">
        <h1>{notices.length === 0 ? 'No mail yet.' : `${count(notices.length, 'mail')} sent to you.`}</h1>
      </div>
      {notices.length === 0 ? (
        <EmptyState title="Nothing was sent to you">
          Reminders, escalations and decisions appear here word for word as they were mailed.
        </EmptyState>
      ) : (
        <section class="block" aria-label="Mails">
          <NoticeList notices={notices} timeZone={frame.viewer.timeZone} />
        </section>
      )}
      {mailFolder !== null && (
        <p class="hint">
          No mail server is set up, so each mail also lies as a file in <code>{mailFolder}</code>.
        </p>
      )}
    </Layout>
  );
}
