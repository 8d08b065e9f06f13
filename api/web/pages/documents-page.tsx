import type { JSX } from 'preact';
import type { ToldDocument } from '../../answers/document.ts';
import type { ToldNeed } from '../../answers/needed-document.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { type DocumentHolder, DocumentCard } from '../parts/documents/document-card.tsx';
import { FileForm } from '../parts/documents/file-form.tsx';
import { NeededList } from '../parts/documents/needed-list.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import type { Option } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

/** What is asked of a supervisor. */
export interface SupervisorNeeds {
  readonly personId: string;
  readonly name: string;
  readonly needed: readonly ToldNeed[];
}

/** What the page of documents needs. */
export interface DocumentsPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly documents: readonly ToldDocument[];
  /** What is asked for, and how it stands. */
  readonly needed: readonly ToldNeed[];
  /** The supervisors of the journey whose certificates the reader may read, with what is asked of each. */
  readonly supervisors?: readonly SupervisorNeeds[];
  /** Under which agreement a document can be filed. */
  readonly agreements?: readonly Option[];
  /** The kinds that the reader may file here. */
  readonly kinds: readonly Option[];
  readonly holder: DocumentHolder;
  /** The page above this one. */
  readonly home: { readonly label: string; readonly href: string } | null;
  readonly refusal: Refusal | null;
}

/** What is on file, what ends soon, and how to file more. */
export function DocumentsPage(data: DocumentsPageData): JSX.Element {
  const { frame, documents, needed, supervisors = [], agreements = [], kinds, holder, home, refusal } = data;
  const present = documents.filter(({ replaced, withdrawn }) => !replaced && !withdrawn);
  const former = documents.filter(({ replaced, withdrawn }) => replaced || withdrawn);
  const shared = { holder, from: frame.path, refusal, timeZone: frame.viewer.timeZone };
  const what = 'personId' in holder.id ? 'Certificates' : 'Documents';
  return (
    <Layout frame={frame} title={what} crumbs={home === null ? [] : [home]}>
      <div class="page-head">
        <h1>{headline(present, needed, holder)}</h1>
      </div>
      <NeededList
        needed={needed}
        title="What is asked for"
        id="asked-for"
        nothing={
          what === 'Documents'
            ? 'Neither a board that was read nor the program asks for a document here.'
            : 'Neither a rule nor the program asks for a certificate here, or nobody is supervised now.'
        }
      />
      {supervisors.map(({ personId, name, needed: asked }) => (
        <NeededList
          key={personId}
          needed={asked}
          title={`Asked of ${name}`}
          id={`asked-of-${personId}`}
          nothing="Nothing is asked of this supervisor."
          href={`/people/${personId}/documents`}
        />
      ))}
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
      {kinds.length > 0 && <FileForm kinds={kinds} agreements={agreements} present={present} {...shared} />}
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

function headline(present: readonly ToldDocument[], needed: readonly ToldNeed[], { name }: DocumentHolder): string {
  const of = name === null ? '' : ` of ${name}`;
  const missing = needed.filter(({ state }) => state === 'missing').length;
  if (missing > 0) return `${count(missing, 'document')}${of} ${missing === 1 ? 'is' : 'are'} missing.`;
  const ended = present.filter(({ standing }) => standing === 'expired').length;
  const ending = present.filter(({ standing }) => standing === 'expiring').length;
  if (ended > 0) return `${count(ended, 'document')}${of} ${ended === 1 ? 'has' : 'have'} expired.`;
  if (ending > 0) return `${count(ending, 'document')}${of} ${ending === 1 ? 'ends' : 'end'} within 60 days.`;
  return `${count(present.length, 'document')}${of} on file.`;
}
