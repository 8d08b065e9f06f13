import type { Request, Response } from 'express';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { assertAble } from '../../access/assert-able.ts';
import { sendFile } from '../../answer-action.ts';
import { toCreditableError } from '../../to-creditable-error.ts';
import { type Upload, isUpload, readUpload } from '../../input/read-upload.ts';
import { sendAnswer, sendPage } from '../answer-page.ts';
import { keepFlash } from '../flash-cookie.ts';
import { matchPage } from '../match-page.ts';
import type { PageRequest } from '../page-request.ts';
import { showPage } from '../show-page.ts';
import type { Problem } from '../parts/problem-alert.tsx';
import { abilityOf } from '../reading/ability-of.ts';
import { problemOf } from '../reading/problem-of.ts';
import { showProof } from '../routes/prove.ts';
import { PAGE_ROUTES } from '../routes/all-pages.ts';
import { ACCOUNT_FORMS } from './account-forms.ts';
import { AUTHENTICATOR_FORMS } from './authenticator-forms.ts';
import { BOARD_FORMS } from './board-forms.ts';
import { type Fields, readFields } from './fields.ts';
import { CALENDAR_FORMS } from './calendar-forms.ts';
import { DOCUMENT_FORMS } from './document-forms.ts';
import { EMERGENCY_FORMS } from './emergency-forms.ts';
import { EXPORT_FORMS } from './export-forms.ts';
import { JOURNEY_FORMS } from './journey-forms.ts';
import { LADDER_FORMS } from './ladder-forms.ts';
import { NOTICE_FORMS } from './notice-forms.ts';
import { OBLIGATION_FORMS } from './obligation-forms.ts';
import { ORGANIZATION_FORMS } from './organization-forms.ts';
import { SIGN_IN_FORMS } from './sign-in-forms.ts';
import { STAFF_FORMS } from './staff-forms.ts';
import { PROGRESS_FORMS } from './progress-forms.ts';
import { SIGNING_FORMS } from './signing-forms.ts';
import { SUPERVISION_FORMS } from './supervision-forms.ts';
import { TOKEN_FORMS } from './token-forms.ts';
import { WEEK_FORMS } from './week-forms.ts';
import { takeProof } from './take-proof.ts';
import type { WebForm } from './web-form.ts';

const MEBIBYTE = 1_048_576;

/** Every form, by the id of its operation. */
export const FORMS: readonly WebForm[] = [
  ...JOURNEY_FORMS,
  ...WEEK_FORMS,
  ...SIGNING_FORMS,
  ...SUPERVISION_FORMS,
  ...PROGRESS_FORMS,
  ...BOARD_FORMS,
  ...ORGANIZATION_FORMS,
  ...STAFF_FORMS,
  ...SIGN_IN_FORMS,
  ...AUTHENTICATOR_FORMS,
  ...TOKEN_FORMS,
  ...ACCOUNT_FORMS,
  ...LADDER_FORMS,
  ...OBLIGATION_FORMS,
  ...CALENDAR_FORMS,
  ...NOTICE_FORMS,
  ...DOCUMENT_FORMS,
  ...EXPORT_FORMS,
  ...EMERGENCY_FORMS,
];

/**
 * Answers a sent form: the command is given once for its key, then the next page with one sentence;
 * or the same page again with the problem and everything that was typed.
 * @throws what went wrong, when the form came from no page of ours.
 */
export async function answerForm(request: Request, response: Response, asked: PageRequest): Promise<void> {
  const form = FORMS.find(({ operation }) => operation === request.params['operation']);
  if (form === undefined) throw new CreditableError('PATH_UNKNOWN');
  const ability = abilityOf(form.operation);
  // Nothing is read from a form of somebody who may not send it at all.
  if (ability !== 'public') await assertAble(asked.services, asked.acting, ability, form.operation);
  const { fields, file, problem: unread } = await readSent(request, asked);
  const from = fields['_from'] ?? '/';
  try {
    if (unread !== null) throw unread;
    const context = {
      services: asked.services,
      acting: await takeProof(request, asked, fields),
      key: fields['_key'] ?? '',
      from: safePath(from),
      fields,
      file,
      client: request.ip,
    };
    const done = await form.submit(context);
    if (done !== 'again' && 'file' in done) return sendFile(response, done.file);
    if (done === 'again') return await showAgain(response, asked, { form, fields, from, problem: null });
    if ('show' in done)
      return sendPage(response, done.show({ ...asked.frame, path: safePath(from) }), done.status ?? 200);
    if (done.sentence !== '') keepFlash(response, { tone: 'done', sentence: done.sentence });
    response.redirect(303, done.goTo);
  } catch (thrown) {
    const error = toCreditableError(thrown);
    if (error.code === 'PROOF_REQUIRED' || error.code === 'PROOF_REFUSED')
      return await showProof(response, asked, { operation: form.operation, fields }, error);
    // What is our own fault has a page of its own, with the request's id.
    if (error.code === 'INTERNAL' || error.code === 'SIGN_IN_REQUIRED') throw thrown;
    await showAgain(response, asked, { form, fields, from, problem: problemOf(error) });
  }
}

/** What was typed, and the file where one came. */
async function readSent(request: Request, { services }: PageRequest): Promise<Upload> {
  if (!isUpload(request)) return { fields: readFields(request.body), file: null, problem: null };
  return readUpload(request, services.settings.documentMebibytes * MEBIBYTE);
}

interface Again {
  readonly form: WebForm;
  readonly fields: Fields;
  readonly from: string;
  readonly problem: Problem | null;
}

async function showAgain(
  response: Response,
  asked: PageRequest,
  { form, fields, from, problem }: Again,
): Promise<void> {
  const matched = matchPage(PAGE_ROUTES, from);
  if (matched === null) throw new CreditableError('PATH_UNKNOWN');
  const { route, params, query } = matched;
  const refusal = { operation: form.operation, about: fields['_about'] ?? '', problem, typed: fields };
  const answer = await showPage(route, { ...asked, params, query, frame: { ...asked.frame, path: from }, refusal });
  sendAnswer(response, answer, problem?.status ?? 200);
}

/** Only an address of ours is gone to, so that a form cannot send anybody elsewhere. */
function safePath(from: string): string {
  return matchPage(PAGE_ROUTES, from) === null ? '/' : from;
}
