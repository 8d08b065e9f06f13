import { setTimeout as sleep } from 'node:timers/promises';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** One request to the API. */
export interface DemoRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What was answered. */
export interface Answered {
  readonly body: unknown;
  /** The cookie that was set, name and value only. */
  readonly cookie: string | null;
}

const TRIES = 20;
const PAUSE_MS = 1500;

/**
 * Sends a request, and sends it again while the API or what it needs is away, or has been asked too often; its key makes that harmless.
 * @param baseUrl - where the API answers.
 * @throws PART_MISSING with the API's own words when the request is refused, or when half a minute of tries is over.
 */
export async function askPatiently(baseUrl: string, request: DemoRequest): Promise<Answered> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(baseUrl, request);
    if (response instanceof Response && response.ok) return answered(response);
    const isAway = !(response instanceof Response) || [429, 503].includes(response.status);
    if (!isAway || attempt === TRIES) throw await refused(request, response);
    await sleep(PAUSE_MS);
  }
}

/** The answer, or the failure to get one. */
function send(baseUrl: string, { method, path, body, headers }: DemoRequest): Promise<Response | Error> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return fetch(new URL(path, baseUrl), {
    method,
    headers: {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...content,
  }).catch((failure: unknown) => (failure instanceof Error ? failure : new Error(String(failure))));
}

async function answered(response: Response): Promise<Answered> {
  const [setCookie] = response.headers.getSetCookie();
  return { body: await response.json(), cookie: setCookie?.split(';')[0] ?? null };
}

async function refused({ method, path }: DemoRequest, response: Response | Error): Promise<CreditableError> {
  const said = response instanceof Response ? `${String(response.status)} ${await response.text()}` : response.message;
  return new CreditableError('PART_MISSING', {
    part: 'The demo organization',
    reason: `${method} ${path} was answered with ${said}`,
    advice: 'Start again; it goes on where it stopped.',
  });
}
