import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { countNotices } from '../../db/views/find-notices.ts';
import { findReviewer } from '../access/find-reviewer.ts';
import { findSignedInPerson } from '../access/find-signed-in-person.ts';
import { refuseCrossSite } from '../access/refuse-cross-site.ts';
import type { SignedInPerson } from '../action.ts';
import { setHeaders } from '../problem.ts';
import { refuseMethod } from '../refuse-address.ts';
import { requestIdOf } from '../request-log.ts';
import type { Services } from '../services.ts';
import { toCreditableError } from '../to-creditable-error.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { readsPages, sendAnswer, sendPage } from './answer-page.ts';
import { createAssetRouter } from './assets.ts';
import { takeFlash } from './flash-cookie.ts';
import { answerForm } from './forms/answer-form.ts';
import { type PageRequest, type WebSurroundings, addressOf, viewerOf } from './page-request.ts';
import { ProblemPage } from './pages/problem-page.tsx';
import type { Frame } from './parts/layout.tsx';
import { problemOf } from './reading/problem-of.ts';
import { comeBack, goToAccount } from './routes/account.ts';
import { takesFile } from './reading/takes-file.ts';
import { showPage } from './show-page.ts';
import { PAGE_ROUTES } from './routes/all-pages.ts';
import { closeReviewHere, openReviewHere } from './routes/review.ts';
import { signInByLink, signInWithPasskey, signOutHere, stepIn } from './routes/step.ts';

/**
 * The pages: each reads a view and renders it; each form gives one command through the same actions as the JSON API.
 * @param services - everything that actions reach.
 * @param surroundings - what the pages can say about where they run.
 */
export function createWebRouter(services: Services, surroundings: WebSurroundings = {}): Router {
  const router = express.Router();
  router.use(createAssetRouter());
  router.get('/sign-in/account/callback', comeBack(services));
  router.get('/sign-in/account/:domain', goToAccount(services));
  router.all('/sign-in/account/:domain', refuseMethod(['get']));
  for (const route of PAGE_ROUTES) {
    router.get(route.path, async (request, response) => {
      const asked = await readPageRequest(services, surroundings, request, response);
      sendAnswer(response, await showPage(route, { ...asked, params: textParams(request.params) }));
    });
  }
  for (const { path } of PAGE_ROUTES) router.all(path, refuseMethod(['get']));
  const fields: RequestHandler[] = [
    refuseOtherForms,
    express.urlencoded({ extended: false, limit: '256kb', parameterLimit: 2000 }),
  ];
  router.post('/web/stepIn', refuseCrossSite, fields, stepIn(services));
  for (const path of ['/web/stepOut', '/web/signOut']) router.post(path, refuseCrossSite, signOutHere(services));
  router.post('/web/redeemLink', refuseCrossSite, fields, signInByLink(services));
  router.post('/web/openReview', refuseCrossSite, fields, openReviewHere(services));
  router.post('/web/closeReview', refuseCrossSite, closeReviewHere(services));
  router.post('/web/signInByPasskey', refuseCrossSite, fields, signInWithPasskey(services));
  router.post('/web/:operation', refuseCrossSite, fields, async (request: Request, response: Response) => {
    await answerForm(request, response, await readPageRequest(services, surroundings, request, response));
  });
  router.all('/web/:operation', refuseMethod(['post']));
  router.use(refuseUnknownPage);
  router.use(answerPageErrors(services, surroundings));
  return router;
}

async function readPageRequest(
  services: Services,
  surroundings: WebSurroundings,
  request: Request,
  response: Response,
): Promise<PageRequest> {
  const reviewer = await findReviewer(services, request);
  const acting = await findSignedInPerson(services, request);
  const flash = request.method === 'GET' ? takeFlash(request, response) : null;
  return {
    services,
    surroundings,
    acting,
    reviewer,
    params: {},
    query: request.query,
    frame: { ...frameOf(services, acting, request), flash, unread: await unreadOf(services, acting) },
    refusal: null,
  };
}

async function unreadOf({ db }: Services, acting: SignedInPerson | null): Promise<number> {
  return acting === null ? 0 : (await countNotices(db, acting)).unread;
}

function frameOf(services: Services, acting: SignedInPerson | null, request: Request): Frame {
  const viewer = acting === null ? null : viewerOf(acting, services.settings.demo);
  const now = new Date(services.now());
  const emergency = acting?.emergency ?? null;
  return { viewer, demo: services.settings.demo, path: addressOf(request), flash: null, now, emergency };
}

function textParams(params: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** A form without anything typed into it has no type. */
const refuseOtherForms: RequestHandler = (request, _response, next) => {
  const types = [
    'application/x-www-form-urlencoded',
    ...(takesFile(request.params['operation']) ? ['multipart/form-data'] : []),
  ];
  const isOther = request.is(types) === false;
  next(isOther ? new CreditableError('MEDIA_TYPE_UNSUPPORTED') : undefined);
};

const refuseUnknownPage: RequestHandler = (request, _response, next) => {
  // Whoever does not read pages is answered further on.
  if (readsPages(request)) next(new CreditableError('PATH_UNKNOWN'));
  else next();
};

/** Tells whoever reads pages what happened as a page; everybody else is told further on. */
function answerPageErrors(services: Services, surroundings: WebSurroundings): ErrorRequestHandler {
  return async (thrown: unknown, request, response, next) => {
    if (response.headersSent || !readsPages(request)) return next(thrown);
    const error = toCreditableError(thrown);
    if (error.code === 'INTERNAL')
      services.log.error({ err: thrown, requestId: requestIdOf(request) }, 'a page failed unexpectedly');
    if (error.code === 'SIGN_IN_REQUIRED' && request.method === 'GET')
      return response.redirect(303, services.settings.demo ? '/' : '/sign-in');
    const frame = await readPageRequest(services, surroundings, request, response).then(
      (asked) => asked.frame,
      () => frameOf(services, null, request),
    );
    const problem = problemOf(error);
    setHeaders(response, error);
    sendPage(response, ProblemPage({ frame, problem, requestId: requestIdOf(request) }), problem.status);
  };
}
