import type { JSX } from 'preact';
import { DOCUMENT_KINDS } from '../../../../rules/vocabulary/document.ts';
import type { DocumentState } from '../../../../rules/vocabulary/needed-document.ts';
import type { ToldNeed } from '../../../answers/needed-document.ts';
import { formatDate } from '../../words/dates.ts';
import { Citation } from '../citation.tsx';
import { EmptyState } from '../empty-state.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';

interface NeededListProps {
  readonly needed: readonly ToldNeed[];
  readonly title: string;
  /** What unique word names the section on its page. */
  readonly id: string;
  /** What is said where nothing is asked for. */
  readonly nothing: string;
  /** The page on which they are filed, where it is another one. */
  readonly href?: string;
}

const STATES: Readonly<Record<DocumentState, { readonly tone: Tone; readonly word: string }>> = {
  'on-file': { tone: 'good', word: 'On file' },
  missing: { tone: 'bad', word: 'Missing' },
  expiring: { tone: 'wait', word: 'Ends soon' },
  expired: { tone: 'bad', word: 'Expired' },
  unknown: { tone: 'ask', word: 'Cannot be told' },
};

/** Each document that is asked for: by which rule or by the program itself, and how it stands. */
export function NeededList({ needed, title, id, nothing, href }: NeededListProps): JSX.Element {
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{href === undefined ? title : <a href={href}>{title}</a>}</h2>
      {needed.length === 0 ? (
        <EmptyState title="Nothing is asked for">{nothing}</EmptyState>
      ) : (
        <ul class="packets">
          {needed.map((need) => (
            <Need key={need.key} need={need} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Need({ need }: { readonly need: ToldNeed }): JSX.Element {
  const { kind, about, rule, state, lastOn } = need;
  const { tone, word } = STATES[state];
  return (
    <li>
      <StatusMark tone={tone} word={word} />
      <div>
        <p>
          {DOCUMENT_KINDS[kind].label}
          {about !== null && ` (${about})`}
          {lastOn !== null && `, until ${formatDate(lastOn)}`}
        </p>
        {state === 'unknown' && (
          <p class="muted">
            One is on file, and it does not say for whom it is or until when it holds. File one that does in its place.
          </p>
        )}
        {rule === null ? <span class="citation">(asked for by the program itself)</span> : <Citation {...rule} />}
      </div>
    </li>
  );
}
