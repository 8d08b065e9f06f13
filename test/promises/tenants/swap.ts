import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AnyAction } from '../../../api/action.ts';
import type { Cast } from './cast.ts';
import type { TestRequest } from './requests.ts';

/** A place in a request where an id stands, and the name of what it is the id of. */
export interface IdPlace {
  /** For one `body.members[].journeyId`. */
  readonly path: string;
  readonly id: string;
  readonly name: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Every place in a request where an id of the organization stands. */
export function idPlaces(request: TestRequest, { ids }: Cast): IdPlace[] {
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  const { params = {}, query = {}, body = {} } = request;
  return leavesOf({ params, query, body } as Json, '').flatMap(([path, value]) => {
    const name = typeof value === 'string' ? names.get(value) : undefined;
    return name === undefined ? [] : [{ path: path.slice(1), id: String(value), name }];
  });
}

function leavesOf(value: Json, path: string): [string, Json][] {
  if (Array.isArray(value)) return (value as Json[]).flatMap((item) => leavesOf(item, `${path}[]`));
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, `${path}.${name}`));
}

/** The same request with another id in one place. */
export function withId(request: TestRequest, { path, id }: IdPlace, other: string): TestRequest {
  const { params = {}, query = {}, body, ...rest } = request;
  const parts = { params, query, ...(body && { body }) };
  return { ...rest, ...(replaced(parts as Json, '', { path: `.${path}`, id, other }) as object) };
}

function replaced(value: Json, at: string, swap: { path: string; id: string; other: string }): Json {
  if (Array.isArray(value)) return (value as Json[]).map((item) => replaced(item, `${at}[]`, swap));
  if (value === null || typeof value !== 'object') return at === swap.path && value === swap.id ? swap.other : value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, `${at}.${name}`, swap)]));
}

/** What the other organization has under the same name, and what nobody has. */
export function othersOf({ name, id }: IdPlace, other: Cast): { foreign: string; nowhere: string } {
  if (name !== 'file') return { foreign: other.ids[name] ?? '', nowhere: randomUUID() };
  // The token of a calendar is a secret: what can be swapped in it is the organization that it names.
  const named = (organizationId: string) => {
    const secret = Buffer.from(id.replace(/\.ics$/, ''), 'base64url').subarray(16);
    return `${Buffer.concat([Buffer.from(organizationId.replaceAll('-', ''), 'hex'), secret]).toString('base64url')}.ics`;
  };
  return { foreign: named(other.people.organizationId), nowhere: named(randomUUID()) };
}

/** Every place for an id that the schemas of an action name, in the words of `IdPlace.path`. */
export function namedPlaces({ params, query, body }: AnyAction): string[] {
  const parts = { params, query, body };
  return Object.entries(parts).flatMap(([part, schema]) =>
    schema === undefined
      ? []
      : uuidsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, part),
  );
}

interface Schema {
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** Ids under names of one's own are written `body.settings.*`. */
function uuidsIn(schema: Schema, path: string): string[] {
  if (schema.format === 'uuid') return [path];
  const { properties = {}, items, anyOf = [], allOf = [], additionalProperties } = schema;
  const named = typeof additionalProperties === 'object' ? uuidsIn(additionalProperties, `${path}.*`) : [];
  return [
    ...Object.entries(properties).flatMap(([name, one]) => uuidsIn(one, `${path}.${name}`)),
    ...(items === undefined ? [] : uuidsIn(items, `${path}[]`)),
    ...[...anyOf, ...allOf].flatMap((one) => uuidsIn(one, path)),
    ...named,
  ];
}

/** Whether a place of a request is one that a schema names. */
export function isPlace(path: string, named: string): boolean {
  return named.endsWith('.*') ? path.startsWith(named.slice(0, -1)) : path === named;
}
