import type { JSX } from 'preact';
import type { ToldDocument } from '../../answers/document.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { type DocumentHolder, DocumentCard } from '../parts/documents/document-card.tsx';
import { FileForm } from '../parts/documents/file-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import type { Option } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

/** What the page of documents needs. */
export interface DocumentsPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly documents: readonly ToldDocument[];
  /** The kinds that the reader may file here. */
  readonly kinds: readonly Option[];
  readonly holder: DocumentHolder;
  /** The page above this one. */
  readonly home: { readonly label: string; readonly href: string } | null;
  readonly refusal: Refusal | null;
}

/** What is on file, what ends soon, and how to file more. */
export function DocumentsPage({ frame, documents, kinds, holder, home, refusal }: DocumentsPageData): JSX.Element {
  const present = documents.filter(({ replaced, withdrawn }) => !replaced && !withdrawn);
  const former = documents.filter(({ replaced, withdrawn }) => replaced || withdrawn);
  const shared = { holder, from: frame.path, refusal, timeZone: frame.viewer.timeZone };
  const what = 'personId' in holder.id ? 'Certificates' : 'Documents';
  return (
    <Layout frame={frame} title={what} crumbs={home === null ? [] : [home]}>
      <div class="page-head">
        <h1>{headline(present, holder)}</h1>
      </div>
      <section class="block" aria-label="On file">
        {present.length === 0 ? (
          <EmptyState title="Nothing on file yet">
            {what === 'Documents'
              ? 'Agreements, evaluations, letters of the board and whatever goes into the packet will be here, with who filed it and when.'
              : 'Certificates of training, licenses and proof of insurance will be here, each with its last day.'}
            {kinds.length > 0 && ' File the first one below.'}
          </EmptyState>
        ) : (
          present.map((document) => (
            <DocumentCard key={document.documentId} document={document} mayFile={kinds.length > 0} {...shared} />
          ))
        )}
      </section>
      {kinds.length > 0 && <FileForm kinds={kinds} present={present} {...shared} />}
      {former.length > 0 && (
        <details class="block">
          <summary>{count(former.length, 'replaced or withdrawn document')}</summary>
          {former.map((document) => (
            <DocumentCard key={document.documentId} document={document} mayFile={false} {...shared} />
          ))}
        </details>
      )}
    </Layout>
  );
}

function headline(present: readonly ToldDocument[], { name }: DocumentHolder): string {
  const of = name === null ? '' : ` of ${name}`;
  const ended = present.filter(({ standing }) => standing === 'expired').length;
  const ending = present.filter(({ standing }) => standing === 'expiring').length;
  if (ended > 0) return `${count(ended, 'document')}${of} ${ended === 1 ? 'has' : 'have'} expired.`;
  if (ending > 0) return `${count(ending, 'document')}${of} ${ending === 1 ? 'ends' : 'end'} within 60 days.`;
  return `${count(present.length, 'document')}${of} on file.`;
}
