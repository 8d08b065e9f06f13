import type { JSX } from 'preact';
import type { CaseFileStep, ShownNotice } from '../../../../db/views/journey-page.ts';
import { formatInstant } from '../../words/dates.ts';
import { count } from '../../words/quantity.ts';
import { readable } from '../../words/readable.ts';
import { EmptyState } from '../empty-state.tsx';
import { NoticeList } from '../notice-list.tsx';

interface CaseFileSectionProps {
  readonly steps: readonly CaseFileStep[];
  readonly notices: readonly ShownNotice[];
  readonly timeZone: string;
}

const SHOWN = 10;

/** The case file: who did what, when, newest first; and the notices that went out. */
export function CaseFileSection({ steps, notices, timeZone }: CaseFileSectionProps): JSX.Element {
  const rest = steps.slice(SHOWN);
  return (
    <section id="case-file" class="block" aria-labelledby="case-file-title">
      <h2 id="case-file-title">Case file</h2>
      {steps.length === 0 ? (
        <EmptyState title="Nothing happened yet">
          Every step of the journey is kept here: who did what, and when.
        </EmptyState>
      ) : (
        <Steps steps={steps.slice(0, SHOWN)} timeZone={timeZone} />
      )}
      {rest.length > 0 && (
        <details class="fold">
          <summary>{count(rest.length, 'earlier step')}</summary>
          <Steps steps={rest} timeZone={timeZone} />
        </details>
      )}
      {notices.length > 0 && (
        <details class="fold">
          <summary>{count(notices.length, 'notice')} sent</summary>
          <NoticeList notices={notices} timeZone={timeZone} />
        </details>
      )}
    </section>
  );
}

function Steps({ steps, timeZone }: { steps: readonly CaseFileStep[]; timeZone: string }): JSX.Element {
  return (
    <ol class="steps-list">
      {steps.map(({ at, actorName, sentence }, index) => (
        <li key={`${at}-${index}`}>
          <time dateTime={at}>{formatInstant(at, timeZone)}</time>
          <span>
            <strong>{actorName ?? 'Creditable'}</strong>: {readable(sentence)}
          </span>
        </li>
      ))}
    </ol>
  );
}
