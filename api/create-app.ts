import express, { type Express, type Router } from 'express';
import helmet from 'helmet';
import { refuseOtherHosts } from './access/refuse-other-hosts.ts';
import { answerErrors } from './answer-errors.ts';
import { createJsonRouter } from './create-json-router.ts';
import { createDocsRouter } from './docs-router.ts';
import { createProblemRouter } from './problem-page.ts';
import { refusePath } from './refuse-address.ts';
import { logRequests } from './request-log.ts';
import { ALL_ROUTES } from './routes/all-routes.ts';
import type { Services } from './services.ts';

/** A page may load from our own address only; Tabler sets styles in the markup and carries its icons in the style sheet. */
const CONTENT_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

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
  // Transport security is for whoever puts TLS in front to promise.
  app.use(
    helmet({
      contentSecurityPolicy: CONTENT_POLICY,
      strictTransportSecurity: false,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
  app.use(refuseOtherHosts(services.settings));
  app.use(createJsonRouter(services, ALL_ROUTES));
  app.use(createDocsRouter());
  app.use(createProblemRouter());
  if (web !== undefined) app.use(web);
  app.use(refusePath);
  app.use(answerErrors(services));
  return app;
}
