import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { KeptTable } from '../parts/people/kept-table.tsx';
import type { Viewer } from '../viewer.ts';

/** What the page from which somebody's data is taken away needs. */
export interface PersonDataPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly personId: string;
  /** Null where the reader is the person. */
  readonly name: string | null;
  readonly refusal: Refusal | null;
}

/** Says what is kept of a person, and hands it out. */
export function PersonDataPage({ frame, personId, name, refusal }: PersonDataPageData): JSX.Element {
  const whom = name ?? 'you';
  return (
    <Layout
      frame={frame}
      title={name === null ? 'My data' : `Data of ${name}`}
      crumbs={name === null ? [] : [{ label: 'People', href: '/people' }]}
    >
      <div class="page-head">
        <h1>Everything that is kept about {whom}</h1>
      </div>
      <p>
        One archive (zip) with hours, agreements, signatures, what was counted, what {name ?? 'you'} did and{' '}
        {name === null ? 'were' : 'was'} told, who looked at it, every document and every packet. Tables are JSON, files
        are as they were given. It leaves an entry in the audit trail.
      </p>
      <p class="hint">It is not encrypted: keep it where nobody else reads it.</p>
      <ActionForm operation="exportPerson" carries={{ personId }} from={frame.path} refusal={refusal}>
        <button class="btn btn-primary" type="submit">
          Save everything
        </button>
      </ActionForm>
      <KeptTable />
    </Layout>
  );
}
