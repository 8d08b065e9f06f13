import type { JSX } from 'preact';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import type { Action, FileAnswer, SignedInPerson } from '../../action.ts';
import { performAction } from '../../perform-action.ts';
import type { Services } from '../../services.ts';
import type { Frame } from '../parts/layout.tsx';
import type { Fields } from './fields.ts';

/** A form that was sent: by whom, with which key, from which page, and what was typed. */
export interface FormContext {
  readonly services: Services;
  readonly acting: SignedInPerson | null;
  readonly key: string;
  readonly from: string;
  readonly fields: Fields;
  /** The file that came with it; null where none did. */
  readonly file?: File | null;
  /** The network address from which the form came. */
  readonly client?: string | undefined;
}

/**
 * What became of it: where to go with which sentence (none where it is empty), a page that is shown at once and never again,
 * a file, or the same page again
 * with what was typed.
 */
export type FormDone =
  | { readonly goTo: string; readonly sentence: string }
  | { readonly show: (frame: Frame) => JSX.Element; readonly status?: number }
  | { readonly file: FileAnswer }
  | 'again';

/** A form by the id of the operation that it performs. */
export interface WebForm {
  readonly operation: string;
  submit(context: FormContext): Promise<FormDone>;
}

/** What an action is sent from a form. */
export interface FormInput {
  readonly params?: unknown;
  readonly body?: unknown;
}

/**
 * A form that gives exactly one command.
 * @param action - the command.
 * @param read - what it is sent, from what was typed.
 * @param goTo - the page to show afterwards; the page of the form unless said otherwise.
 */
export function commandForm<Params, Query, Body>(
  action: Action<Params, Query, Body, Receipt>,
  read: (fields: Fields, file: File | null) => FormInput,
  goTo: (receipt: Receipt, context: FormContext) => string | Promise<string> = (_, { from }) => from,
): WebForm {
  return {
    operation: action.operationId,
    async submit(context) {
      const { services, acting, key, fields, file = null } = context;
      const receipt = await performAction(services, acting, action, { ...read(fields, file), key });
      return { sentence: receipt.sentence, goTo: await goTo(receipt, context) };
    },
  };
}
