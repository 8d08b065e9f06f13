import type { JSX } from 'preact';
import type { ShownObligation } from '../../../../db/views/shown-obligation.ts';
import { ActionForm, type Refusal } from '../action-form.tsx';

/** What the forms about one thing open need. */
export interface AboutProps {
  readonly obligation: ShownObligation;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** A refusal, where it is of the form about this very thing. */
export function refusalOf({ refusal, obligation }: AboutProps, operation: string): Refusal | null {
  return refusal?.operation === operation && refusal.about === obligation.obligationId ? refusal : null;
}

/** One button that takes an answer back. */
export function Undo(props: AboutProps & { readonly operation: string; readonly label: string }): JSX.Element {
  const { obligation, from, operation, label } = props;
  const { obligationId } = obligation;
  return (
    <ActionForm
      operation={operation}
      carries={{ obligationId }}
      about={obligationId}
      from={from}
      refusal={refusalOf(props, operation)}
      class="form-end"
    >
      <button class="btn btn-outline" type="submit">
        {label}
      </button>
    </ActionForm>
  );
}

/** The button that sends a form. */
export function Submit({ label }: { readonly label: string }): JSX.Element {
  return (
    <div class="form-end">
      <button class="btn btn-primary" type="submit">
        {label}
      </button>
    </div>
  );
}
