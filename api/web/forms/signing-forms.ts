import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import type { Action } from '../../action.ts';
import { performAction } from '../../perform-action.ts';
import { giveConsent } from '../../routes/signing/give-consent.ts';
import { withdrawConsent } from '../../routes/signing/withdraw-consent.ts';
import { type Fields, pick } from './fields.ts';
import { type FormContext, type FormInput, type WebForm, commandForm } from './web-form.ts';

/** The forms by which one agrees to sign electronically, and no longer does. */
export const SIGNING_FORMS: readonly WebForm[] = [
  commandForm(giveConsent, (fields) => ({ body: pick(fields, 'version') })),
  commandForm(withdrawConsent, () => ({ body: {} })),
];

/**
 * A form that signs: where it also carries the agreement to sign electronically, that is given first, under a key of its own.
 * @param action - the command that signs.
 * @param read - what it is sent, from what was typed.
 * @param goTo - the page to show afterwards; the page of the form unless said otherwise.
 */
export function signingForm<Params, Query, Body>(
  action: Action<Params, Query, Body, Receipt>,
  read: (fields: Fields) => FormInput,
  goTo?: (receipt: Receipt, context: FormContext) => string | Promise<string>,
): WebForm {
  const form = commandForm(action, read, goTo);
  return {
    operation: form.operation,
    async submit(context) {
      await consentFirst(context);
      return form.submit(context);
    },
  };
}

/** Gives the agreement to sign electronically, where a form that signs carries it. */
export async function consentFirst({ services, acting, key, fields }: FormContext): Promise<void> {
  const version = fields['consent'];
  if (version !== undefined)
    await performAction(services, acting, giveConsent, { body: { version }, key: `${key}-consent` });
}
