import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../config/settings.ts';

const service = z.looseObject({
  image: z.string(),
  command: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.unknown().optional(),
  ports: z.array(z.string()).default([]),
});

const compose = z
  .looseObject({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }));

const services = Object.entries(compose.services);

/** A value as compose fills it in, with a password in each place that asks for one. */
function filledIn(value: string): string {
  return value.replaceAll(/\$\{\w+:\?[^}]*\}/g, 'secret').replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
}

describe('docker-compose.yml', () => {
  test.each(['migrate', 'worker', 'api'])('gives %s settings that it can read, and never the demo', (name) => {
    const environment = Object.entries(compose.services[name]?.environment ?? {});
    const settings = readSettings(Object.fromEntries(environment.map(([key, value]) => [key, filledIn(value)])));
    expect(settings).toMatchObject({ demo: false, temporalAddress: 'temporal:7233', dataDir: '/data', port: 3000 });
    expect(settings.databaseUrl).toBe('postgres://creditable:secret@postgres:5432/creditable');
  });

  test.each(['migrate', 'worker', 'api'])('runs a source of %s that exists', (name) => {
    expect(existsSync(compose.services[name]?.command?.at(-1) ?? '')).toBe(true);
  });

  test.each(services)('%s waits only for services that can reach the state it waits for', (_, { depends_on }) => {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      expect(Object.keys(compose.services)).toContain(name);
      if (condition === 'service_healthy') expect(compose.services[name]?.healthcheck).toBeDefined();
    }
  });

  test('everybody but the API is reachable from this machine only, or not at all', () => {
    const open = services.filter(([, { ports }]) => ports.some((port) => !port.startsWith('127.0.0.1:')));
    expect(open.map(([name]) => name)).toEqual(['api']);
  });

  test('every image of others is pinned to a version', () => {
    const images = services.map(([, { image }]) => image).filter((image) => image !== 'creditable');
    for (const image of images) expect(image).toMatch(/:\d/);
  });
});
