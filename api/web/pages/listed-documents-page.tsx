import type { JSX } from 'preact';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../rules/vocabulary/document.ts';
import { DOCUMENT_OWNERS, type DocumentOwner } from '../../../rules/vocabulary/needed-document.ts';
import type { ToldListedDocument } from '../../answers/needed-document.ts';
import { Able } from '../parts/able.tsx';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { count } from '../words/quantity.ts';

interface ListedDocumentsPageData {
  readonly frame: Frame;
  readonly listed: readonly ToldListedDocument[];
  readonly refusal: Refusal | null;
}

const WHOSE: Readonly<Record<DocumentOwner, string>> = {
  supervisee: 'Each supervisee',
  supervisor: 'Each supervisor',
  site: 'Each place of a journey',
};

const KINDS = (Object.keys(DOCUMENT_KINDS) as DocumentKind[]).map((kind) => {
  return { value: kind, label: DOCUMENT_KINDS[kind].label };
});

/** The documents that the program asks for beside what boards ask for, and the form to ask for another kind. */
export function ListedDocumentsPage({ frame, listed, refusal }: ListedDocumentsPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Documents asked for" crumbs={[{ label: 'Reminders', href: '/reminders' }]}>
      <div class="page-head">
        <h1>
          {listed.length === 0
            ? 'The program asks for no document by itself'
            : `The program asks for ${count(listed.length, 'kind')} of documents by itself`}
        </h1>
      </div>
      <p class="lead">
        What a board wants on file is asked for anyway. What you add here is asked for as well, as the program’s own.
      </p>
      {listed.length === 0 ? (
        <EmptyState title="Nothing on the list">
          Add for one proof of insurance of each supervisor, or an agreement with each place.
        </EmptyState>
      ) : (
        <Table listed={listed} from={frame.path} refusal={refusal} />
      )}
      <Able to="keep-ladders">
        <AddForm from={frame.path} refusal={refusal} />
      </Able>
    </Layout>
  );
}

interface FormProps {
  readonly from: string;
  readonly refusal: Refusal | null;
}

function Table({ listed, ...form }: FormProps & { readonly listed: readonly ToldListedDocument[] }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">Documents that the program asks for</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Of whom</th>
          <th scope="col">Reminded</th>
          <th scope="col">
            <span class="visually-hidden">What can be done</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ listedId, kind, whose, remindDays }) => (
          <tr key={listedId}>
            <th scope="row" data-label="Document">
              {DOCUMENT_KINDS[kind].label}
            </th>
            <td data-label="Of whom">{WHOSE[whose]}</td>
            <td data-label="Reminded">{remindDays} days before its last one</td>
            <td data-label="End">
              <Able to="keep-ladders">
                <EndForm listedId={listedId} {...form} />
              </Able>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EndForm({ listedId, from, refusal }: FormProps & { readonly listedId: string }): JSX.Element {
  const operation = 'stopAskingForDocument';
  const mine = refusal?.operation === operation && refusal.about === listedId;
  return (
    <details open={mine}>
      <summary>Ask no more</summary>
      <ActionForm operation={operation} about={listedId} carries={{ listedId }} from={from} refusal={refusal}>
        <TextField
          name="reason"
          id={`reason-${listedId}`}
          label="Why it is asked for no more"
          required
          value={mine ? typedOr(refusal, operation, 'reason') : ''}
        />
        <button class="btn btn-outline" type="submit">
          Ask no more
        </button>
      </ActionForm>
    </details>
  );
}

function AddForm({ from, refusal }: FormProps): JSX.Element {
  const typed = (name: string, otherwise = '') => typedOr(refusal, 'askForDocument', name, otherwise);
  return (
    <section class="block" aria-labelledby="ask">
      <h2 id="ask">Ask for a kind of document</h2>
      <ActionForm operation="askForDocument" from={from} refusal={refusal} class="form-grid">
        <SelectField name="kind" label="Document" required options={KINDS} placeholder="Choose" value={typed('kind')} />
        <SelectField
          name="whose"
          label="Of whom"
          required
          options={DOCUMENT_OWNERS.map((whose) => ({ value: whose, label: WHOSE[whose] }))}
          value={typed('whose')}
        />
        <TextField
          name="remindDays"
          label="Days before its last one"
          hint="From then on somebody is reminded; 7 to 365."
          type="number"
          required
          value={typed('remindDays', '60')}
        />
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Ask for it
          </button>
        </div>
      </ActionForm>
    </section>
  );
}
