import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Express } from 'express';
import request from 'supertest';
import { createApp } from '../../../api/create-app.ts';
import { describeApi } from '../../../api/openapi.ts';
import { ROUTES_BY_SUBJECT } from '../../../api/routes/all-routes.ts';
import type { Services } from '../../../api/services.ts';
import { fakeServices } from '../support/fake-services.ts';

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
ajv.addSchema({ $id: 'openapi', ...describeApi(ROUTES_BY_SUBJECT) });

/** What the API description finds wrong with an answer. */
function faultsOf(schema: string, answer: unknown): unknown {
  const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
  return validate(answer) ? [] : validate.errors;
}

describe('the rules over HTTP, for anybody', () => {
  let services: Services;
  let app: Express;
  beforeAll(async () => {
    services = await fakeServices();
    app = createApp(services);
  });
  afterAll(() => services.db.close());

  it('tell rulebooks whole, in the shape that is described', async () => {
    // Every rulebook is described in the tests of its prose; here a few of each profession go over the wire.
    for (const { license } of services.rulebooks.list().filter((_, index) => index % 20 === 0)) {
      const { status, body } = await request(app).get(`/api/rulebooks/${license}`);
      expect([license, status, faultsOf('RulebookReading', body)]).toEqual([license, 200, []]);
    }
  });

  it('tell one requirement by the id that evaluations carry', async () => {
    const { status, body } = await request(app).get('/api/rulebooks/CA-LMFT/requirements/nonclinical-max');
    expect([status, faultsOf('RequirementReading', body)]).toEqual([200, []]);
    expect(body).toMatchObject({
      label: 'Non-clinical practice',
      demands: ['At most 1,250 hours of “Non-clinical practice” count toward “Supervised experience”.'],
      citation: 'Cal. Bus. & Prof. Code § 4980.43(c)(10)',
      confidence: 'secondary',
      binds: true,
      href: '/rules/CA-LMFT/nonclinical-max',
    });
  });

  it('tell licenses and requirements that are not there from those that are', async () => {
    const code = async (path: string) => {
      const { status, body } = await request(app).get(`/api/rulebooks/${path}`);
      return [status, (body as { code: string }).code];
    };
    expect(await code('ZZ-NONE')).toEqual([404, 'RULEBOOK_NOT_FOUND']);
    expect(await code('ca-lmft')).toEqual([404, 'RULEBOOK_NOT_FOUND']);
    expect(await code('..%2f..%2fetc')).toEqual([404, 'RULEBOOK_NOT_FOUND']);
    expect(await code('ZZ-NONE/requirements/total-hours')).toEqual([404, 'RULEBOOK_NOT_FOUND']);
    expect(await code('CA-LMFT/requirements/nowhere')).toEqual([404, 'REQUIREMENT_NOT_FOUND']);
    expect(await code('CA-LMFT/requirements/toString')).toEqual([404, 'REQUIREMENT_NOT_FOUND']);
  });
});
