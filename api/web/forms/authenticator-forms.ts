import type { Action } from '../../action.ts';
import { checkKey, performAction } from '../../perform-action.ts';
import { addAuthenticator } from '../../routes/authenticator/add-authenticator.ts';
import { askForAuthenticator } from '../../routes/authenticator/ask-for-authenticator.ts';
import { removeAuthenticatorOfPerson } from '../../routes/authenticator/remove-authenticator-of-person.ts';
import { removeAuthenticator } from '../../routes/authenticator/remove-authenticator.ts';
import { renewRecoveryCodes } from '../../routes/authenticator/renew-recovery-codes.ts';
import { NewAuthenticatorPage } from '../pages/new-authenticator-page.tsx';
import { RecoveryCodesPage } from '../pages/recovery-codes-page.tsx';
import type { Refusal } from '../parts/action-form.tsx';
import { problemOf } from '../reading/problem-of.ts';
import { toCreditableError } from '../../to-creditable-error.ts';
import { pick } from './fields.ts';
import { type FormContext, type FormDone, type WebForm, commandForm } from './web-form.ts';

/** What is wrong with a code that was typed, so that another is asked for beside the same picture. */
const TYPED_WRONG = ['CODE_WRONG', 'INPUT_INVALID'];

/** The forms by which people add an authenticator app, renew its recovery codes, and take it away. */
export const AUTHENTICATOR_FORMS: readonly WebForm[] = [
  { operation: askForAuthenticator.operationId, submit: (context) => showSetUp(context, null) },
  { operation: addAuthenticator.operationId, submit: addTyped },
  {
    operation: renewRecoveryCodes.operationId,
    submit: (context) => showCodes(context, renewRecoveryCodes, {}),
  },
  commandForm(removeAuthenticator, (fields) => ({ body: { evenTheLast: fields['evenTheLast'] === 'yes' } })),
  commandForm(removeAuthenticatorOfPerson, (fields) => ({
    params: pick(fields, 'personId'),
    body: pick(fields, 'reason'),
  })),
];

/** The picture for the app; the same one again where the first code was not right. */
async function showSetUp(context: FormContext, refusal: Refusal | null): Promise<FormDone> {
  const { services, acting, fields } = context;
  // Nothing is changed; but what comes without a key comes from no page of ours.
  checkKey(context.key);
  const told = await performAction(services, acting, askForAuthenticator, { body: pick(fields, 'setUp') });
  return {
    show: (frame) => NewAuthenticatorPage({ frame, ...told, refusal }),
    status: refusal?.problem?.status ?? 200,
  };
}

async function addTyped(context: FormContext): Promise<FormDone> {
  try {
    return await showCodes(context, addAuthenticator, pick(context.fields, 'setUp', 'code'));
  } catch (thrown) {
    const error = toCreditableError(thrown);
    if (!TYPED_WRONG.includes(error.code)) throw thrown;
    const { operationId: operation } = addAuthenticator;
    return showSetUp(context, { operation, about: '', problem: problemOf(error), typed: {} });
  }
}

type GivesCodes = typeof addAuthenticator | typeof renewRecoveryCodes;

/** Recovery codes are shown once: whoever sends the form again is told so. */
async function showCodes({ services, acting, key }: FormContext, action: GivesCodes, body: unknown): Promise<FormDone> {
  const { sentence, recoveryCodes } = await performAction(
    services,
    acting,
    action as Action<undefined, undefined, unknown, Awaited<ReturnType<GivesCodes['perform']>>>,
    { body, key },
  );
  if (recoveryCodes === null) return { goTo: '/sign-ins', sentence };
  return { show: (frame) => RecoveryCodesPage({ frame, sentence, codes: recoveryCodes }) };
}
