import type { JSX } from 'preact';

/** A refusal or failure, as a person is told of it. */
export interface Problem {
  readonly code: string;
  /** What happened. */
  readonly sentence: string;
  /** What to do. */
  readonly remedy: string;
  readonly status: number;
  /** What is wrong with single fields, where it is known. */
  readonly fields: readonly { readonly path: string; readonly message: string }[];
}

interface ProblemAlertProps {
  readonly problem: Problem;
  /** What was kept of what the person did. */
  readonly kept: string;
}

/** Says what happened, what was kept and what to do. */
export function ProblemAlert({ problem, kept }: ProblemAlertProps): JSX.Element {
  return (
    <div class="note note-problem" role="alert" id="problem">
      <p>
        <strong>! {problem.sentence}</strong>
      </p>
      {problem.fields.length > 0 && (
        <ul>
          {problem.fields.map(({ path, message }) => (
            <li key={path}>
              {path === '' ? '' : `${path}: `}
              {message}
            </li>
          ))}
        </ul>
      )}
      <p>
        {kept} {problem.remedy} <span class="code">({problem.code})</span>
      </p>
    </div>
  );
}
