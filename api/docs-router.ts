import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { type Router } from 'express';
import { describeApi } from './openapi.ts';
import { ROUTES_BY_SUBJECT } from './routes/all-routes.ts';

const SWAGGER_FOLDER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Shows our own description in place of the example that the package comes with. */
const INITIALIZER = `window.ui = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  validatorUrl: null,
});`;

/** The API description at /openapi.json and a page to read and try it at /docs, all from our own address. */
export function createDocsRouter(): Router {
  const document = describeApi(ROUTES_BY_SUBJECT);
  const router = express.Router();
  router.get('/openapi.json', (_, response) => void response.json(document));
  router.get('/docs/swagger-initializer.js', (_, response) => void response.type('js').send(INITIALIZER));
  router.use('/docs', express.static(SWAGGER_FOLDER, { index: 'index.html', dotfiles: 'ignore' }));
  return router;
}
