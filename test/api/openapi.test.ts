import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Router } from 'express';
import type { AnyAction } from '../../api/action.ts';
import { createJsonRouter } from '../../api/create-json-router.ts';
import { describeApi, describePath, errorsOf } from '../../api/openapi.ts';
import { ALL_ROUTES, ROUTES_BY_SUBJECT } from '../../api/routes/all-routes.ts';
import type { Services } from '../../api/services.ts';
import { scopeOf } from '../../rules/vocabulary/scopes.ts';
import { CATALOG } from '../../rules/vocabulary/errors.ts';
import { fakeServices } from './support/fake-services.ts';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { content: Readonly<Record<string, unknown>> }>>;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required: boolean }[];
  readonly security: readonly unknown[];
}

const document = describeApi(ROUTES_BY_SUBJECT);
const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
);

describe('the API description', () => {
  let services: Services;
  beforeAll(async () => {
    services = await fakeServices();
  });
  afterAll(() => services.db.close());

  it('lists exactly the operations that the router serves', () => {
    const served = routesOf(createJsonRouter(services, ALL_ROUTES));
    expect(operations.map(({ path, method }) => `${method} ${path}`).sort()).toEqual(served);
  });

  it('gives every operation a name of its own', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(ALL_ROUTES.length);
  });

  it('describes the status of every refusal that an action names', () => {
    for (const action of ALL_ROUTES) {
      const statuses = Object.keys(operationOf(action).responses);
      expect(statuses).toEqual(expect.arrayContaining(errorsOf(action).map((code) => String(CATALOG[code].status))));
    }
  });

  it('asks for an Idempotency-Key exactly where something is changed, and for somebody signed in where it must', () => {
    for (const action of ALL_ROUTES) {
      const { parameters = [], security } = operationOf(action);
      const key = parameters.find(({ name }) => name === 'Idempotency-Key');
      expect([action.operationId, key !== undefined, key?.required ?? false]).toEqual([
        action.operationId,
        action.command,
        action.command,
      ]);
      expect([action.operationId, security.length]).toEqual([action.operationId, doorsOf(action)]);
    }
  });

  it('names every parameter of a path and no other', () => {
    for (const { path, operation } of operations) {
      const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect([path, ...named.sort()]).toEqual([
        path,
        ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort(),
      ]);
    }
  });

  it('describes looking ahead: the day to file and the profession are asked for, never required', () => {
    for (const [path, name, answer] of [
      ['/api/journeys/{journeyId}/outlook', 'target', '#/components/schemas/Outlook'],
      ['/api/journeys/{journeyId}/elsewhere', 'profession', '#/components/schemas/Worth'],
    ] as const) {
      const operation = operations.find((known) => known.path === path && known.method === 'get')?.operation;
      const asked = operation?.parameters?.filter((parameter) => parameter.in === 'query');
      expect(asked?.map((parameter) => [parameter.name, parameter.required ?? false])).toEqual([[name, false]]);
      expect(JSON.stringify(operation?.responses['200'])).toContain(`"$ref":"${answer}"`);
    }
  });

  it('holds only schemas that are JSON Schema 2020-12 and references that lead somewhere', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: true });
    formats.default(ajv);
    ajv.addSchema({ $id: 'openapi', ...document });
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      expect([name, ajv.validateSchema(schema)]).toEqual([name, true]);
      expect(ajv.compile({ $ref: `openapi#/components/schemas/${name}` })).toBeInstanceOf(Function);
    }
    for (const reference of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
      expect(Object.keys(document.components?.schemas ?? {})).toContain(reference[1]);
    }
  });
});

function operationOf({ path, method }: AnyAction): Operation {
  const found = operations.find((known) => known.path === describePath(path) && known.method === method);
  if (found === undefined) throw new Error(`${method} ${path} is not described`);
  return found.operation;
}

/** In how many ways one may show for whom one asks: in a browser, and by a token where a scope comes with the ability. */
function doorsOf({ ability }: AnyAction): number {
  if (ability === 'public') return 0;
  return scopeOf(ability) === null ? 1 : 2;
}

/** What Express itself says it serves, without the answers to methods that an address does not take. */
function routesOf(router: Router): string[] {
  const routes = router.stack.flatMap(({ route }) => (route === undefined ? [] : [route]));
  return routes
    .flatMap(({ path, stack }) => [...new Set(stack.map(({ method }) => method))].map((method) => ({ path, method })))
    .filter(({ method }) => ['get', 'post', 'put'].includes(method))
    .map(({ path, method }) => `${method} ${describePath(path)}`)
    .sort();
}
