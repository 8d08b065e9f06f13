import express, { type Router } from 'express';
import { refuseCrossSite } from './access/refuse-cross-site.ts';
import type { AnyAction } from './action.ts';
import { answerAction } from './answer-action.ts';
import { refuseMethod, refusePath } from './refuse-address.ts';
import type { Services } from './services.ts';

/**
 * Puts every action at its address. An address that exists answers 405 to methods that it does not take.
 * @param actions - the whole table.
 */
export function createJsonRouter(services: Services, actions: readonly AnyAction[]): Router {
  const router = express.Router();
  for (const action of actions) router[action.method](action.path, refuseCrossSite, answerAction(services, action));
  for (const [path, known] of byPath(actions)) router.all(path, refuseMethod(known.map(({ method }) => method)));
  router.use('/api', refusePath);
  return router;
}

function byPath(actions: readonly AnyAction[]): Map<string, AnyAction[]> {
  return Map.groupBy(actions, ({ path }) => path);
}
