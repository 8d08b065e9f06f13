import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { simpleParser } from 'mailparser';
import { PAGE_ROUTES } from '../../api/web/routes/all-pages.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';
import { signInAs } from '../api/support/sign-in-as.ts';
import { count } from '../promises/evidence.ts';
import { type Cast, castOf } from '../promises/tenants/cast.ts';
import { pagesOf } from '../promises/tenants/requests.ts';
import { addressOf } from '../promises/tenants/send.ts';
import { DOCUMENT_TYPES } from '../../rules/vocabulary/document.ts';
import { launchChromium } from '../support/chromium.ts';
import { findMarks } from './find-marks.ts';
import { faultsOf } from './judge.ts';
import { payloadOf } from './payloads.ts';
import { type Answer, sendStrike } from './send-strike.ts';
import { type ServedApp, serveApp } from './served-app.ts';
import { type Strike, strikeWith } from './strikes.ts';
import { watchPages } from './watch-pages.ts';

const SEED = Number(process.env['HOSTILE_SEED'] ?? 30);
/** `npm run hostile` says how many; a run of all tests is short. */
const MANY = Number(process.env['HOSTILE_MANY'] ?? 200);
const AT_ONCE = 6;
/** How much longer than a usual request the slowest hostile one may take. */
const SLOWEST = 30;
/** So many of the slowest are sent again, alone: whether a machine was busy says nothing of a request. */
const AGAIN = 8;

/** So many of the documents that were filed last are opened again. */
const OPENED = 20;
const ALL_DOCUMENTS = `
  select id::text, withdrawn_at is null as open, coalesce(
    '/api/journeys/' || journey_id || '/documents/' || id || '/file',
    '/api/people/' || person_id || '/documents/' || id || '/file') as address
  from document order by filed_at, id`;

interface Struck {
  readonly strike: Strike;
  readonly answer: Answer;
}

describe('hostile inputs', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const struck: Struck[] = [];
  let told = '';
  let api: RunningApi;
  let served: ServedApp;
  let cast: Cast;

  beforeAll(async () => {
    api = stack.use(await runApi());
    served = stack.use(await serveApp(api.services));
    cast = await castOf(api, api);
  }, 180_000);
  afterAll(async () => {
    await stack.disposeAsync();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`hostile | inputs of eleven kinds | ${told} | seed ${String(SEED)} | ${seconds} s\n`);
  }, 60_000);

  it(
    'break nothing, and no answer tells of the inside',
    async () => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      const queue = Array.from({ length: MANY }, (_, index) => index).values();
      const faults: string[] = [];
      const strike = async (): Promise<void> => {
        for (const index of queue) {
          const one = strikeWith(payloadOf(SEED, index), cast, SEED, index);
          const answer = await hit(one);
          struck.push({ strike: one, answer });
          faults.push(...faultsOf(one, answer));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, strike));
      expect(faults.slice(0, 20)).toEqual([]);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      const refused = struck.filter(({ answer }) => answer.status >= 400).length;
      told = `${count(struck.length)} sent, ${count(refused)} refused, ${count(MANY - refused)} taken as text or passed over`;
      expect(refused).toBeGreaterThan(MANY / 3);
    },
    300_000 + MANY * 500,
  );

  it('leave nothing behind where they were refused', async () => {
    const kept = await withClient(api.adminUrl, findMarks);
    const refused = struck.filter(({ answer }) => answer.status >= 400).map(({ strike }) => strike.payload.mark);
    const left = refused.flatMap((mark) => [...(kept.get(mark) ?? [])].map((table) => `${mark} in ${table}`));
    expect(left.map((one) => `${one}: ${placeOf(one)}`)).toEqual([]);
    told += `; nothing of those refused is in any table, ${count(kept.size)} taken ones are`;
    expect(kept.size).toBeGreaterThan(0);
  }, 120_000);

  it('leave no file behind where they were refused, and what is kept is handed out to be saved', async () => {
    const folder = join(dirname(api.packetFolder), 'documents');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    const rows = await withClient(api.adminUrl, async (client) => (await client.query(ALL_DOCUMENTS)).rows);
    expect(files.map(({ name }) => name).sort()).toEqual(rows.map(({ id }) => String(id)).sort());
    for (const { parentPath, name } of files)
      expect((await readFile(join(parentPath, name), 'latin1')).match(/hx\d+x|%PDF|<script/)).toBeNull();
    const { organizationId, directorId } = cast.people;
    const cookie = await signInAs(api.services, { organizationId, actorId: directorId });
    const shown = rows.filter(({ open }) => open === true).slice(-OPENED);
    for (const { address } of shown) {
      const answer = await fetch(`${served.baseUrl}${String(address)}`, { headers: { Cookie: cookie } });
      const { headers } = answer;
      expect([answer.status, headers.get('X-Content-Type-Options'), headers.get('Content-Security-Policy')]).toEqual([
        200,
        'nosniff',
        "default-src 'none'; sandbox",
      ]);
      expect(headers.get('Content-Disposition')).toMatch(/^attachment;/);
      expect(Object.keys(DOCUMENT_TYPES)).toContain(headers.get('Content-Type'));
    }
    const uploads = struck.filter(({ strike }) => strike.place.startsWith('upload'));
    told += `; ${count(uploads.length)} uploads, ${count(files.length)} files for ${count(rows.length)} documents`;
    expect(uploads.length).toBeGreaterThan(0);
  }, 120_000);

  it('are not slower than other requests by much', async () => {
    const usual = median(await usualTimes());
    const slowest = [...struck]
      .sort((one, other) => other.answer.milliseconds - one.answer.milliseconds)
      .slice(0, AGAIN);
    const ratios: number[] = [];
    for (const { strike } of slowest) {
      const times: number[] = [];
      for (let tries = 0; tries < 3; tries += 1) times.push((await hit(strike)).milliseconds);
      ratios.push(Math.min(...times) / usual);
    }
    const worst = Math.max(...ratios);
    told += `; the slowest takes ${worst.toFixed(1)} times as long as asking for one’s people`;
    expect(worst).toBeLessThan(SLOWEST);
  }, 240_000);

  it('do nothing in a browser on any page', async () => {
    await using chromium = await launchChromium();
    const { organizationId } = cast.people;
    const opened = PAGE_ROUTES.flatMap(({ path }) => {
      const asked = pagesOf(cast)[path];
      return asked === undefined ? [] : [{ address: addressOf(path, asked), as: asked.as }];
    }).filter(({ address }) => !address.split('?')[0]!.endsWith('.csv'));
    const withCookies = await Promise.all(
      opened.map(async ({ address, as }) => ({
        address,
        cookie: await signInAs(api.services, { organizationId, actorId: cast.people[as] }),
      })),
    );
    const watched = await watchPages(chromium.browser, served.baseUrl, withCookies);
    expect(watched.faults).toEqual([]);
    expect(watched.withMarks).toBeGreaterThan(0);
    told += `; ${count(watched.pages)} pages opened in Chromium, ${count(watched.withMarks)} of them show such text, nothing ran`;
  }, 240_000);

  it('are no formula in a spreadsheet, no line in a calendar and no header in a letter', async () => {
    const cookie = await signInAs(api.services, {
      organizationId: cast.people.organizationId,
      actorId: cast.people.directorId,
    });
    const csv = await (await fetch(`${served.baseUrl}/cohort.csv`, { headers: { Cookie: cookie } })).text();
    expect(csv.split(/\r\n|,/).filter((cell) => /^"?[=+@\t]/.test(cell))).toEqual([]);
    const feed = await fetch(`${served.baseUrl}/calendar/${cast.ids['file'] ?? ''}`);
    expect((await feed.text()).split(/\r?\n/).filter((line) => /^X-HX/i.test(line))).toEqual([]);
    const folder = join(dirname(api.packetFolder), 'mail');
    const letters = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
    for (const name of letters) {
      const letter = await simpleParser(await readFile(join(folder, name)));
      expect([...letter.headers.keys()].filter((header) => /^(x-hx|bcc)/i.test(header))).toEqual([]);
    }
    told += `; ${count(letters.length)} letters`;
  }, 60_000);

  async function hit(strike: Strike): Promise<Answer> {
    const person = { organizationId: cast.people.organizationId, actorId: cast.people[strike.as] };
    return sendStrike(served.port, strike, await signInAs(api.services, person));
  }

  async function usualTimes(): Promise<number[]> {
    const times: number[] = [];
    const { people, ask } = api;
    for (let tries = 0; tries < 15; tries += 1) {
      const started = performance.now();
      await ask(people.directorId, 'get', '/api/people');
      times.push(performance.now() - started);
    }
    return times;
  }

  function placeOf(found: string): string {
    const [mark] = found.split(' ');
    const one = struck.find(({ strike }) => strike.payload.mark === mark);
    return one === undefined ? '' : `${one.strike.place} ${String(one.answer.status)}`;
  }
});

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 1;
}
