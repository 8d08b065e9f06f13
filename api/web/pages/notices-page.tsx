import type { JSX } from 'preact';
import type { NoticeCount } from '../../../db/views/find-notices.ts';
import type { ShownNotice } from '../../../db/views/journey-page.ts';
import { ActionForm } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { Pages } from '../parts/pages.tsx';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

/** So many stand on a page of the inbox. */
export const NOTICES_PER_PAGE = 50;

/** What the inbox needs. */
export interface NoticesPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly notices: readonly ShownNotice[];
  readonly counted: NoticeCount;
  /** Which of them are shown, and which page of them. */
  readonly show: 'all' | 'unread';
  readonly page: number;
  /** Where copies of the mails lie as files, when mail is kept here; null when it is handed over. */
  readonly mailFolder: string | null;
}

/** What was sent to the reader, word for word, with what is unread. */
export function NoticesPage(data: NoticesPageData): JSX.Element {
  const { frame, notices, counted, show, page, mailFolder } = data;
  const shown = show === 'unread' ? counted.unread : counted.total;
  const hrefOf = (to: number) => `/notices?show=${show}${to === 1 ? '' : `&page=${String(to)}`}`;
  return (
    <Layout frame={frame} title="Inbox">
      <div class="page-head">
        <h1>{answer(counted)}</h1>
        {counted.unread > 0 && (
          <ActionForm operation="markAllRead" from="/notices">
            <button class="btn btn-outline" type="submit">
              Mark all as read
            </button>
          </ActionForm>
        )}
      </div>
      <nav class="week-nav" aria-label="Which">
        <a class="btn btn-outline" href="/notices" aria-current={show === 'all' ? 'page' : undefined}>
          All
        </a>
        <a class="btn btn-outline" href="/notices?show=unread" aria-current={show === 'unread' ? 'page' : undefined}>
          Unread
        </a>
      </nav>
      {notices.length === 0 ? (
        <Nothing unread={show === 'unread' && counted.total > 0} />
      ) : (
        <section class="block" aria-label="Notices">
          <NoticeList notices={notices} timeZone={frame.viewer.timeZone} markFrom={frame.path} />
        </section>
      )}
      <Pages page={page} pages={Math.ceil(shown / NOTICES_PER_PAGE)} hrefOf={hrefOf} />
      {mailFolder !== null && (
        <p class="hint">
          No mail server is set up, so each mail also lies as a file in <code>{mailFolder}</code>.
        </p>
      )}
    </Layout>
  );
}

function answer({ unread, total }: NoticeCount): string {
  if (total === 0) return 'No notice yet.';
  return unread === 0
    ? `All ${count(total, 'notice')} read.`
    : `${String(unread)} unread of ${count(total, 'notice')}.`;
}

function Nothing({ unread }: { readonly unread: boolean }): JSX.Element {
  if (unread)
    return (
      <EmptyState title="Nothing is unread">
        <a href="/notices">Show all notices</a>.
      </EmptyState>
    );
  return (
    <EmptyState title="Nothing was sent to you">
      Reminders, escalations and decisions appear here word for word as they were mailed.
    </EmptyState>
  );
}
