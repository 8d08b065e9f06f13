import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { journeyState, journeyWorkflowId } from '../../workflows/journey/messages.ts';
import { submissionWorkflowId } from '../../workflows/submission/messages.ts';
import { ENCRYPTED, createPayloadCodec } from '../../temporal/codec/payload-codec.ts';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { openClient } from '../../temporal/open-client.ts';
import type { JourneyOverHttp } from '../journey/journey-over-http.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { connectToTemporal, keyVariables, testKeys } from '../support/temporal.ts';
import { count, evidence } from './evidence.ts';
import { type Canaries, createCanaries } from './private-data/canaries.ts';
import { type CanaryCast, castCanaries } from './private-data/cast-canaries.ts';
import { liveThrough } from './private-data/live-through.ts';
import { type RawContents, type RawWorkflow, contentsOf, readRaw, wordsOf } from './private-data/read-raw.ts';
import { type WatchedSite, runWatchedSite } from './private-data/watched-site.ts';

/** Whoever is told of a mistake hears at least these words; the addresses of links in them. */
const LINK = /https?:\/\/[^\s"'<>)]+/g;
const HREF = /(?:href|action|src)="([^"]*)"/g;

/** What the library notes by itself of a local activity or a patch, in plain text: nothing that anybody wrote. */
const NOTED = new Set([
  ...['seq', 'attempt', 'activity_id', 'activity_type', 'complete_time', 'backoff', 'original_schedule_time'],
  ...['id', 'deprecated'],
]);

const namesIn = (json: string): string[] => Object.keys(JSON.parse(json) as object);

describe('promise 28: private data stays where it belongs', () => {
  const begun = performance.now();
  const stack = new AsyncDisposableStack();
  const seen: Record<string, number> = {};
  let canaries: Canaries;
  let site: WatchedSite;
  let cast: CanaryCast;
  let journey: JourneyOverHttp;
  let workflows: RawWorkflow[];
  let contents: RawContents[];
  let client: Awaited<ReturnType<typeof connectToTemporal>>['client'];

  beforeAll(async () => {
    canaries = createCanaries();
    site = stack.use(await runWatchedSite());
    ({ client } = stack.use(await connectToTemporal()));
    cast = await castCanaries(site, canaries);
    journey = await liveThrough(cast, canaries);
    await askAsStranger();
    workflows = await readWorkflows();
    contents = workflows.flatMap(({ histories }) => histories.map(contentsOf));
  }, 300_000);
  afterAll(async () => {
    await stack.disposeAsync();
    const found =
      `${count(canaries.fields.size)} personal fields of one journey over HTTP; in none of ` +
      `${Object.entries(seen)
        .map(([what, many]) => `${count(many)} ${what}`)
        .join(', ')}; the old key opens after a rotation, retired it does not`;
    evidence(28, 'private data stays where it belongs', found, null, begun);
  }, 60_000);

  const answers: string[] = [];
  async function askAsStranger(): Promise<void> {
    const { path, journeyId } = journey;
    const personId = cast.supervisee.personId;
    for (const asked of [path, `${path}/rules`, `${path}/weeks`, `/api/people/${personId}`, `/journeys/${journeyId}`])
      answers.push(await (await cast.stranger.download(asked)).text());
    const commands = ['facts', 'packet', 'deficiency', 'decision', 'agreements'];
    for (const command of commands) {
      const body = { summary: canaries.of('refused_words'), reason: canaries.of('refused_words') };
      answers.push(String(await cast.stranger.act(`${path}/${command}`, body).catch((problem: unknown) => problem)));
    }
  }

  async function readWorkflows(): Promise<RawWorkflow[]> {
    const { journeyId } = journey;
    const ids = new Set([journeyWorkflowId(journeyId), submissionWorkflowId(journeyId)]);
    for await (const { workflowId } of client.workflow.list({ query: `TaskQueue = '${site.taskQueue}'` }))
      ids.add(workflowId);
    return Promise.all([...ids].map((id) => readRaw(client, id)));
  }

  it('is not in the logs of the API and the worker, however much they log', () => {
    const { api, worker } = site.logs();
    expect(api.split('\n').length).toBeGreaterThan(20);
    expect(worker).not.toBe('');
    seen['lines of logs'] = api.split('\n').length + worker.split('\n').length - 2;
    expect(canaries.findIn(api)).toEqual([]);
    expect(canaries.findIn(worker)).toEqual([]);
  });

  it('is not in the subjects of mails, nor in any address that mails and pages lead to', async () => {
    const { mails } = site.mailbox;
    expect(mails.length).toBeGreaterThan(0);
    // What is sent to people does name them: the canaries are alive.
    expect(canaries.findIn(mails.map(({ text }) => text).join())).not.toEqual([]);
    expect(canaries.findIn(mails.map(({ subject }) => subject).join())).toEqual([]);
    const pages = await Promise.all(
      [`/journeys/${journey.journeyId}`, '/', '/obligations', '/people'].map(async (path) =>
        (await cast.director.download(path)).text(),
      ),
    );
    expect(canaries.findIn(pages.join())).not.toEqual([]);
    const urls = [
      ...mails.flatMap(({ text, html }) => `${text ?? ''} ${String(html)}`.match(LINK) ?? []),
      ...pages.flatMap((page) => [...page.matchAll(HREF)].map(([, url = '']) => decodeURIComponent(url))),
    ];
    seen['mails'] = mails.length;
    seen['addresses'] = urls.length;
    expect(urls.filter((url) => !url.startsWith('mailto:')).flatMap((url) => canaries.findIn(url))).toEqual([]);
  });

  it('is not in any file of a document as it is kept, nor in its name; and what was refused is nowhere', async () => {
    const folder = join(site.services.settings.dataDir, 'documents');
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const kept = await Promise.all(names.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')));
    expect(kept).toHaveLength(1);
    seen['files of documents'] = kept.length;
    expect(canaries.findIn([...kept, ...names.map(({ name }) => name)].join('\n'))).toEqual([]);
    const pages = await Promise.all(
      [`/journeys/${journey.journeyId}/documents`, `/api/journeys/${journey.journeyId}/documents`].map(async (path) =>
        (await cast.director.download(path)).text(),
      ),
    );
    const found = canaries.findIn(pages.join());
    expect(found).toEqual(expect.arrayContaining(['document_title', 'document_note', 'document_file']));
    expect(found).not.toContain('refused_title');
    const trail = await withClient(site.databaseUrl, (client) =>
      client.query<{ whole: string }>(
        'select coalesce(string_agg(to_jsonb(e)::text, chr(10)), chr(10)) as whole from audit_entry e',
      ),
    );
    const inTrail = canaries.findIn(trail.rows.map(({ whole }) => whole).join());
    expect(inTrail.filter((field) => ['document_content', 'document_note', 'refused_title'].includes(field))).toEqual(
      [],
    );
  });

  it('is not in what somebody of another organization is answered', () => {
    seen['answers to strangers'] = answers.length;
    expect(canaries.findIn(answers.join())).toEqual([]);
  });

  it('is not in anything that Temporal keeps: ids, attributes, memos, histories, failures', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(3);
    seen['workflows'] = workflows.length;
    for (const { workflowId, histories, description } of workflows) {
      expect(canaries.findIn(workflowId)).toEqual([]);
      expect([workflowId, canaries.findIn(description)]).toEqual([workflowId, []]);
      for (const history of histories) expect([workflowId, canaries.findIn(history)]).toEqual([workflowId, []]);
    }
  });

  it('is ciphertext in every payload of every history, and so are the words of every failure', () => {
    const payloads = contents.flatMap((each) => each.payloads);
    const failures = contents.flatMap((each) => each.failures);
    seen['payloads'] = payloads.length;
    seen['failures'] = failures.length;
    expect(payloads.length).toBeGreaterThan(50);
    expect(new Set(payloads.map(({ encoding }) => encoding))).toEqual(new Set([ENCRYPTED]));
    const notes = contents.flatMap((each) => each.notes as { data: string }[]);
    const noted = notes.flatMap(({ data }) => namesIn(Buffer.from(data, 'base64').toString()));
    expect([...new Set(noted)].filter((name) => !NOTED.has(name))).toEqual([]);
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures)).toEqual(new Set(['Encoded failure']));
  });

  it('is there, when the payloads are opened: what was looked for could have been found', async () => {
    const codec = createPayloadCodec(testKeys(), 'default');
    const texts = await Promise.all(contents.flatMap((each) => each.payloads.map(({ json }) => wordsOf(json, codec))));
    const opened = canaries.findIn(texts.join('\n'));
    expect(opened).toEqual(
      expect.arrayContaining(['comment', 'amend_reason', 'letter', 'license_number', 'full_name']),
    );
    const lines = await Promise.all(contents.flatMap((each) => each.lines.map((line) => wordsOf(line, codec))));
    seen['lines of steps, opened'] = lines.length;
    expect(lines.length).toBeGreaterThan(0);
    expect(canaries.findIn(lines.join())).toEqual([]);
  });

  it('is opened by the old key after a rotation, and not once that key is retired', async () => {
    const { keys, current: old } = testKeys()();
    if (old === null) throw new Error('The tests have no key.');
    const fresh = randomBytes(32);
    const rotated = { current: 'fresh', keys: new Map([...keys, ['fresh', fresh]]), retired: new Set<string>() };
    const clientBy = (held: HeldKeys) =>
      openClient({ connection: client.connection, namespace: 'default', keys: held }).workflow;
    await site.restartWorker({
      PAYLOAD_KEYS: `fresh:${fresh.toString('base64')},${keyVariables().PAYLOAD_KEYS}`,
    });
    const id = journeyWorkflowId(journey.journeyId);
    const ask = (held: HeldKeys) => clientBy(held).getHandle(id).query(journeyState);
    await expect(ask(() => rotated)).resolves.toMatchObject({ phase: 'licensed' });
    // The answer is under the new key already.
    await expect(ask(testKeys())).rejects.toMatchObject({ code: 'PAYLOAD_KEY_UNKNOWN' });
    const retired = createPayloadCodec(() => ({ ...rotated, retired: new Set([old]) }), 'default');
    const [payload] = contents.flatMap((each) => each.payloads);
    await expect(wordsOf(payload?.json, retired)).rejects.toMatchObject({ code: 'PAYLOAD_KEY_RETIRED' });
    await site.restartWorker({
      PAYLOAD_KEYS: `fresh:${fresh.toString('base64')},${keyVariables().PAYLOAD_KEYS}`,
      PAYLOAD_KEYS_RETIRED: old,
    });
    const late = clientBy(() => rotated);
    await expect(
      late.withDeadline(Date.now() + 15_000, () => late.getHandle(id).query(journeyState)),
    ).rejects.toThrow();
    // The library hands its lines on a moment later.
    for (const until = Date.now() + 10_000; Date.now() < until; await pause(100))
      if (site.logs().worker.includes('PAYLOAD_KEY_RETIRED')) break;
    expect(site.logs().worker).toContain('PAYLOAD_KEY_RETIRED');
  }, 120_000);
});
