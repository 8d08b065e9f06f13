import type { ComponentChildren, JSX } from 'preact';
import { ActionForm, typedOr } from '../action-form.tsx';
import { type AboutProps, Submit, refusalOf } from './about-form.tsx';

interface AnswerFoldProps {
  /** The thing that is answered, and the page it is on. */
  readonly about: AboutProps;
  /** The id of the operation in the API. */
  readonly operation: string;
  /** What the fold says while it is closed. */
  readonly summary: string;
  /** The word on the button. */
  readonly submit: string;
  /** The fields; each begins with what was typed into it before it was refused. */
  readonly fields: (typed: (name: string) => string) => ComponentChildren;
}

/** An answer that needs words: folded until it is wanted, and open again with what was typed when it was refused. */
export function AnswerFold({ about, operation, summary, submit, fields }: AnswerFoldProps): JSX.Element {
  const { obligationId } = about.obligation;
  const refusal = refusalOf(about, operation);
  return (
    <details class="fold" open={refusal !== null}>
      <summary>{summary}</summary>
      <ActionForm
        operation={operation}
        carries={{ obligationId }}
        about={obligationId}
        from={about.from}
        refusal={refusal}
        class="form-grid"
      >
        {fields((name) => typedOr(refusal, operation, name))}
        <Submit label={submit} />
      </ActionForm>
    </details>
  );
}
