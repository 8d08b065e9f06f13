import type { AnyAction } from '../../api/action.ts';
import { ALL_ROUTES } from '../../api/routes/all-routes.ts';
import { FORMS } from '../../api/web/forms/answer-form.ts';
import { PAGE_ROUTES } from '../../api/web/routes/all-pages.ts';
import { randomFrom } from '../promises/one-wins/random.ts';
import type { Cast } from '../promises/tenants/cast.ts';
import { type TestRequest, pagesOf } from '../promises/tenants/requests.ts';
import { addressOf } from '../promises/tenants/send.ts';
import { hostileRequests } from './hostile-requests.ts';
import { type Payload, textOf, writeJson } from './payloads.ts';
import { atUpload } from './upload-strike.ts';

/** One request with something hostile in one place; everything else in it is as it should be. */
export interface Strike {
  readonly payload: Payload;
  /** Where it was put, for one `signWeek body.contentSha256`. */
  readonly place: string;
  readonly as: TestRequest['as'];
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
  /** Whether the place is one that nothing may be sent in. */
  readonly unknownField: boolean;
}

type Json = Readonly<Record<string, unknown>>;
type Dice = () => number;

/** Whoever is signed out would be nobody from then on. */
const TAKEN: readonly AnyAction[] = ALL_ROUTES.filter((action) => action.signsOut !== true);

/** Names of what the system itself decides: nobody may send them. */
const MASS = [
  'organizationId',
  'actorId',
  'roles',
  'id',
  'at',
  'key',
  'signedAt',
  'isAdmin',
  '__proto__',
  'constructor',
];

/** Headers in which texts may stand that a program could trust. */
const HEADERS = [
  'Idempotency-Key',
  'Cookie',
  'Accept',
  'Accept-Language',
  'User-Agent',
  'X-Forwarded-For',
  'Origin',
  'Referer',
];
const OTHER_HEADERS = ['X-HTTP-Method-Override', 'X-Forwarded-Host', 'X-Original-URL', 'Content-Type', 'If-None-Match'];

const DOORS = ['body', 'body', 'body', 'extra', 'query', 'path', 'header', 'form', 'form', 'page', 'upload'] as const;

/**
 * Puts a payload somewhere: into a body, an extra field, a query, an address, a header, a form, a page's address
 * or an upload.
 * New actions, forms and pages take part by themselves.
 */
export function strikeWith(payload: Payload, cast: Cast, seed: number, index: number): Strike {
  const dice = randomFrom(seed * 7_919 + index * 31 + 5);
  const door = pick(DOORS, dice);
  if (door === 'page') return atPage(payload, cast, dice);
  if (door === 'upload') return atUpload(payload, cast, dice);
  if (door === 'form') return atForm(payload, cast, dice);
  return atAction(door, payload, cast, dice);
}

function atAction(
  door: 'body' | 'extra' | 'query' | 'path' | 'header',
  payload: Payload,
  cast: Cast,
  dice: Dice,
): Strike {
  const action = pick(
    TAKEN.filter((one) => takes(one, door)),
    dice,
  );
  const asked = hostileRequests(cast)[action.operationId];
  if (asked === undefined) throw new Error(`${action.operationId} has no request in test/promises/tenants/requests.ts`);
  const whole = { ...asked, body: asked.body ?? {} };
  const key = `key-${String(dice()).slice(2)}`;
  const start = { payload, as: asked.as, method: action.method.toUpperCase(), unknownField: false };
  const headers = { 'Idempotency-Key': key, 'Content-Type': 'application/json' };
  const told = action.method === 'get' ? null : writeJson(whole.body);
  const address = addressOf(action.path, asked);
  const named = (place: string) => `${action.operationId} ${place}`;
  switch (door) {
    case 'body': {
      const place = pick(placesOf(whole.body), dice);
      const body = writeJson(withAt(whole.body, place, payload.value));
      return { ...start, place: named(`body.${place.join('.')}`), address, headers, body };
    }
    case 'extra': {
      const name = pick(MASS, dice);
      const body =
        told === null || told === '{}' ? `{${extra(name, payload)}}` : `${told.slice(0, -1)},${extra(name, payload)}}`;
      return { ...start, place: named(`body.${name}`), address, headers, body, unknownField: true };
    }
    case 'query': {
      const [name, times] = [
        pick([...Object.keys(asked.query ?? {}), 'limit', 'whose', 'to', '__proto__[x]'], dice),
        pick([1, 2], dice),
      ];
      const query = Array.from({ length: times }, () => `${encodeURIComponent(name)}=${escaped(payload)}`).join('&');
      const joined = `${address}${address.includes('?') ? '&' : '?'}${query}`;
      return { ...start, place: named(`query.${name}`), address: joined, headers, body: told };
    }
    case 'path': {
      const name = pick(Object.keys(asked.params ?? {}), dice);
      const hit = action.path.replaceAll(/:(\w+)/g, (_, param: string) =>
        param === name ? escaped(payload) : encodeURIComponent(asked.params?.[param] ?? ''),
      );
      return { ...start, place: named(`path.${name}`), address: hit, headers, body: told };
    }
    case 'header': {
      const name = pick([...HEADERS, ...OTHER_HEADERS], dice);
      return {
        ...start,
        place: named(`header.${name}`),
        address,
        headers: { ...headers, [name]: textOf(payload) },
        body: told,
      };
    }
  }
}

function takes(action: AnyAction, door: 'body' | 'extra' | 'query' | 'path' | 'header'): boolean {
  if (door === 'body') return action.body !== undefined && action.method !== 'get';
  if (door === 'extra') return action.body !== undefined && action.method !== 'get';
  return door !== 'path' || action.path.includes(':');
}

/** A form as a browser sends it: each field of the command by its name, one of them hostile. */
function atForm(payload: Payload, cast: Cast, dice: Dice): Strike {
  const { operation } = pick(
    FORMS.filter((form) => !['signOut'].includes(form.operation)),
    dice,
  );
  const asked = hostileRequests(cast)[operation] ?? { as: 'directorId' as const };
  const fields: Record<string, string> = {
    ...flat(asked.params ?? {}),
    ...flat(asked.body ?? {}),
    _key: `key-${String(dice()).slice(2)}`,
    _from: '/me',
  };
  const name = pick([...Object.keys(fields), '_about', 'organizationId', '__proto__'], dice);
  const form = new URLSearchParams(fields);
  form.set(name, textOf(payload).toWellFormed());
  if (dice() < 0.2) form.append(name, textOf(payload).toWellFormed());
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' };
  const start = { payload, as: asked.as, method: 'POST', unknownField: false };
  return { ...start, place: `form ${operation} ${name}`, address: `/web/${operation}`, headers, body: form.toString() };
}

function atPage(payload: Payload, cast: Cast, dice: Dice): Strike {
  const { path } = pick(PAGE_ROUTES, dice);
  const asked = pagesOf(cast)[path] ?? { as: 'directorId' as const };
  const params = Object.keys(asked.params ?? {});
  const start = {
    payload,
    as: asked.as,
    method: 'GET',
    unknownField: false,
    headers: { Accept: 'text/html' },
    body: null,
  };
  if (params.length > 0 && dice() < 0.5) {
    const name = pick(params, dice);
    const address = path.replaceAll(/:(\w+)/g, (_, one: string) =>
      one === name ? escaped(payload) : encodeURIComponent(asked.params?.[one] ?? ''),
    );
    return { ...start, place: `page ${path} ${name}`, address };
  }
  const name = pick(['license', 'phase', 'personId', 'for', 'sort', 'q', 'copy', 'page', 'kind', 'target'], dice);
  const address = addressOf(path, asked);
  return {
    ...start,
    place: `page ${path} ?${name}`,
    address: `${address}${address.includes('?') ? '&' : '?'}${name}=${escaped(payload)}`,
  };
}

function extra(name: string, payload: Payload): string {
  return `${JSON.stringify(name)}:${writeJson(payload.value)}`;
}

/** In an address; sometimes as it is, so far as a request line can hold it. */
function escaped(payload: Payload): string {
  const text = textOf(payload).toWellFormed().slice(0, 6_000);
  return encodeURIComponent(text);
}

/** Every place of a body, and the body itself. */
function placesOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, one]) => placesOf(one, [...at, name]))];
}

function withAt(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (String(index) === name ? withAt(one, rest, other) : one));
  return { ...(value as Json), [name]: withAt((value as Json)[name], rest, other) };
}

function flat(value: Json): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      typeof one === 'object' && one !== null ? Object.entries(flat(one as Json)) : [[name, String(one)]],
    ),
  );
}

function pick<One>(list: readonly One[], dice: Dice): One {
  const one = list[Math.floor(dice() * list.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
