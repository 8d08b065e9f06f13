import type { JSX } from 'preact';
import type { ShownAccess } from '../../../db/views/find-access.ts';
import type { ShownPerson } from '../../../db/views/find-people.ts';
import { ACCESS_KINDS } from '../../../rules/vocabulary/access.ts';
import { ACCESS_WORDS, AccessTable } from '../parts/access/access-table.tsx';
import { Able } from '../parts/able.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { Pages } from '../parts/pages.tsx';
import { type AccessSelection, accessHref } from '../reading/access-selection.ts';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

/** So many stand on a page. */
export const ACCESS_PER_PAGE = 50;

interface AccessLogPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly entries: readonly ShownAccess[];
  readonly total: number;
  readonly selection: AccessSelection;
  readonly people: readonly Pick<ShownPerson, 'personId' | 'name'>[];
}

/** Who has looked at anything, who asked for a change, and who was refused. */
export function AccessLogPage({ frame, entries, total, selection, people }: AccessLogPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Who has looked">
      <div class="page-head">
        <h1>{count(total, 'entry', 'entries')}</h1>
        <a class="btn btn-outline" href={accessHref('/access-log.csv', { ...selection, page: 1 })}>
          Save as a file
        </a>
      </div>
      <p class="lead">Every look at personal data, every change asked for, and every refusal, the latest first.</p>
      <Able to="read-emergencies">
        <p>
          <a href="/emergencies">Emergency accesses</a>
        </p>
      </Able>
      <Filter selection={selection} people={people} />
      {entries.length === 0 ? (
        <EmptyState title="Nothing">Nobody did anything of this kind on these days.</EmptyState>
      ) : (
        <AccessTable entries={entries} timeZone={frame.viewer.timeZone} withWhom />
      )}
      <Pages
        page={selection.page}
        pages={Math.ceil(total / ACCESS_PER_PAGE)}
        hrefOf={(page) => accessHref('/access-log', { ...selection, page })}
      />
    </Layout>
  );
}

function Filter({ selection, people }: Pick<AccessLogPageData, 'selection' | 'people'>): JSX.Element {
  const persons = people.map(({ personId, name }) => ({ value: personId, label: name }));
  const kinds = ACCESS_KINDS.map((kind) => ({ value: kind, label: ACCESS_WORDS[kind] }));
  const { personId = '', actorId = '', kind = '', from = '', until = '' } = selection;
  return (
    <form class="filter" method="get" action="/access-log" role="search" aria-label="Who has looked">
      <SelectField name="personId" label="At whom" placeholder="Anybody" options={persons} value={personId} />
      <SelectField name="actorId" label="Who" placeholder="Anybody" options={persons} value={actorId} />
      <SelectField name="kind" label="What happened" placeholder="Anything" options={kinds} value={kind} />
      <TextField name="from" label="From" type="date" value={from} />
      <TextField name="until" label="Until" type="date" value={until} />
      <button class="btn btn-primary" type="submit">
        Show
      </button>
    </form>
  );
}
