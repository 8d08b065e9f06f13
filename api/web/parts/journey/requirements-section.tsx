import type { JSX } from 'preact';
import type { Evaluation } from '../../../../rules/vocabulary/evaluation.ts';
import { type RequirementLine, groupRequirements } from '../../reading/requirement-lines.ts';
import type { LostGroup } from '../../reading/lost-groups.ts';
import { formatDate } from '../../words/dates.ts';
import { count } from '../../words/quantity.ts';
import { EmptyState } from '../empty-state.tsx';
import { RequirementItem } from './requirement-item.tsx';

interface RequirementsSectionProps {
  readonly evaluation: Evaluation | null;
  readonly lost: readonly LostGroup[];
  readonly journeyId: string;
  /** Whether the journey is counted under an older edition of the rules. */
  readonly underOlder: boolean;
}

/** Every requirement of the license: in the way first, questions, met folded, what does not bind apart. */
export function RequirementsSection({ evaluation, ...about }: RequirementsSectionProps): JSX.Element {
  return (
    <section id="requirements" class="block" aria-labelledby="requirements-title">
      <h2 id="requirements-title">What the license asks</h2>
      {evaluation === null ? (
        <EmptyState title="No count yet">
          The requirements appear here, each with its source, when the first week is signed or the first fact is
          recorded.
        </EmptyState>
      ) : (
        <Groups evaluation={evaluation} {...about} />
      )}
    </section>
  );
}

function Groups({ evaluation, ...rest }: RequirementsSectionProps & { evaluation: Evaluation }): JSX.Element {
  const groups = groupRequirements(evaluation);
  const about = { ...rest, license: evaluation.license };
  return (
    <>
      <p class="lead">
        {summary(groups.inTheWay.length, groups.questions.length, groups.met.length)} Counted as of{' '}
        {formatDate(evaluation.asOf)}.
      </p>
      <Lines lines={groups.inTheWay} {...about} />
      <Folded
        lines={groups.questions}
        {...about}
        title={count(groups.questions.length, 'question to answer', 'questions to answer')}
      />
      <Folded lines={groups.met} {...about} title={`${count(groups.met.length, 'requirement')} met`} />
      <Folded
        lines={groups.apart}
        {...about}
        title={`${count(groups.apart.length, 'rule')} that ${groups.apart.length === 1 ? 'does' : 'do'} not decide here`}
      />
      {evaluation.notes !== undefined && evaluation.notes.length > 0 && <Notes notes={evaluation.notes} />}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly RequirementLine[];
  readonly lost: readonly LostGroup[];
  readonly journeyId: string;
  readonly license: string;
  readonly underOlder: boolean;
}

function Lines({ lines, lost, ...about }: LinesProps): JSX.Element {
  return (
    <ul class="requirements">
      {lines.map((line) => (
        <RequirementItem
          key={line.row.id}
          line={line}
          {...about}
          lost={lost.find(({ requirementId }) => requirementId === line.row.id) ?? null}
        />
      ))}
    </ul>
  );
}

interface FoldedProps extends LinesProps {
  readonly title: string;
}

function Folded({ title, ...rest }: FoldedProps): JSX.Element | null {
  if (rest.lines.length === 0) return null;
  return (
    <details class="fold">
      <summary>{title}</summary>
      <Lines {...rest} />
    </details>
  );
}

function Notes({ notes }: { notes: readonly string[] }): JSX.Element {
  return (
    <details class="fold">
      <summary>{count(notes.length, 'note')} on how the rules were read</summary>
      <ul class="notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

function summary(inTheWay: number, questions: number, met: number): string {
  const asked = questions === 0 ? '' : `, ${count(questions, 'question')} open`;
  return `${count(inTheWay, 'requirement')} in the way${asked}, ${met} met.`;
}
