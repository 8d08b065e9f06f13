import type { JSX } from 'preact';
import type { ShownAccess } from '../../../db/views/find-access.ts';
import { AccessTable } from '../parts/access/access-table.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { Pages } from '../parts/pages.tsx';
import { accessHref } from '../reading/access-selection.ts';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';
import { ACCESS_PER_PAGE } from './access-log-page.tsx';

interface WhoLookedPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly entries: readonly ShownAccess[];
  readonly total: number;
  readonly page: number;
}

/** Who has looked at one's own record. */
export function WhoLookedPage({ frame, entries, total, page }: WhoLookedPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Who has looked" crumbs={[{ label: 'Where I am signed in', href: '/sign-ins' }]}>
      <div class="page-head">
        <h1>Your record was looked at {count(total, 'time')}</h1>
      </div>
      <p class="lead">
        Every time that something about you was shown to anybody, you included. If you do not know why somebody looked,
        ask your clinical director.
      </p>
      {entries.length === 0 ? (
        <EmptyState title="Nobody yet">As soon as somebody sees something about you, it stands here.</EmptyState>
      ) : (
        <AccessTable entries={entries} timeZone={frame.viewer.timeZone} withWhom={false} />
      )}
      <Pages
        page={page}
        pages={Math.ceil(total / ACCESS_PER_PAGE)}
        hrefOf={(to) => accessHref('/who-looked', { page: to })}
      />
    </Layout>
  );
}
