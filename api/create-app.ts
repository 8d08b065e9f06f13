import express, { type Express, type Router } from 'express';
import { refuseOtherHosts } from './access/refuse-other-hosts.ts';
import { answerErrors } from './answer-errors.ts';
import { createJsonRouter } from './create-json-router.ts';
import { createDocsRouter } from './docs-router.ts';
import { createProblemRouter } from './problem-page.ts';
import { refusePath } from './refuse-address.ts';
import { logRequests } from './request-log.ts';
import { ALL_ROUTES } from './routes/all-routes.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { Services } from './services.ts';

/**
 * The whole web application, wired and not yet listening: headers, log, API, description, pages, and errors last.
 * @param services - everything that actions reach.
 * @param web - the pages, where there are any.
 */
export function createApp(services: Services, web?: Router): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', services.settings.proxies);
  app.use(logRequests(services.log));
  app.use(setSecurityHeaders(services.settings));
  app.use(refuseOtherHosts(services.settings));
  app.use(createJsonRouter(services, ALL_ROUTES));
  app.use(createDocsRouter());
  app.use(createProblemRouter());
  if (web !== undefined) app.use(web);
  app.use(refusePath);
  app.use(answerErrors(services));
  return app;
}
