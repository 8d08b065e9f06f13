import type { JSX } from 'preact';
import type { CaseReading, CasesReading } from '../../../../rules/vocabulary/reading/case-reading.ts';
import { formatDate } from '../../words/dates.ts';
import { EmptyState } from '../empty-state.tsx';

/** Worked cases that can be checked by hand: who, what was worked, what must come out. */
export function CasesSection({ cases }: { cases: CasesReading }): JSX.Element {
  if (cases.worked.length === 0)
    return <EmptyState title="No worked cases yet">Cases that can be checked by hand will stand here.</EmptyState>;
  return (
    <>
      <p class="lead">
        Invented people whose hours were worked out by hand. The counting is held against each of them.
      </p>
      <details class="fold">
        <summary>The person in every case, unless it says otherwise</summary>
        <Sentences sentences={cases.person} />
      </details>
      {cases.worked.map((worked) => (
        <Case key={worked.id} worked={worked} />
      ))}
    </>
  );
}

function Case({ worked }: { worked: CaseReading }): JSX.Element {
  const { title, because, asOf, person, log, expects } = worked;
  return (
    <details class="fold">
      <summary>{title}</summary>
      <p>{because}</p>
      {person.length > 0 && (
        <>
          <h4>What is different here</h4>
          <Sentences sentences={person} />
        </>
      )}
      <h4>What was worked</h4>
      <Sentences sentences={log} />
      <h4>What must come out on {formatDate(asOf)}</h4>
      <Sentences sentences={expects} />
    </details>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }): JSX.Element {
  return (
    <ul class="sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
