import fc from 'fast-check';
import { BODY_SCHEMAS } from '../../../cli/commands-index/derive-body-shapes.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { ErrorCode } from '../../../rules/vocabulary/errors.ts';
import { type CommandName, type Sender, goodCommands } from './good-commands.ts';

/** Something that comes to a journey and must be refused. */
export interface BadCommand {
  readonly name: CommandName;
  /** What is wrong with it. */
  readonly wrong: string;
  readonly args: readonly unknown[];
  readonly expected: ErrorCode;
}

type Path = readonly string[];
/** A place in a command, and what stands there. */
interface Place {
  readonly path: Path;
  readonly value: unknown;
}

const LONG = 'x'.repeat(50_000);
/** Of an own property with this name, others may read that it is the prototype of all. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', '', ' ', LONG];
const NO_TEXTS = [
  '',
  ' ',
  LONG,
  'x\0y',
  '\ud800',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '2026-W99',
  "'; drop table x",
];
/** Places where any text that can be kept is right. */
const FREE_TEXT = new Set([
  'key',
  'field',
  'credential',
  'exam',
  'comment',
  'summary',
  'reason',
  'exception',
  'itemKey',
  'conflict',
  'document',
]);
const NOT_FOR_FREE_TEXT = new Set(['', ' ', LONG, 'x\0y', '\ud800']);

const junk = fc.oneof(
  fc.constantFrom(null, [], [[]], {}, [null], { body: {} }, { length: 3 }),
  fc.array(fc.constantFrom(1, 'x', null), { minLength: 1, maxLength: 50 }),
  fc.integer({ min: 1, max: 200 }).map(nested),
);
const junkOrScalar = fc.oneof(junk, fc.constantFrom(0, -1, 1e308, true, false, 0.5));

/** Bad commands of all kinds to one journey, as many as are asked for, the same ones for the same seed. */
export function arbitraryBadCommand(sender: Sender): fc.Arbitrary<BadCommand> {
  const good = goodCommands(sender);
  return fc.constantFrom(...(Object.keys(BODY_SCHEMAS) as CommandName[])).chain((name) => {
    const command = good[name];
    const places = placesOf(command);
    return fc.oneof(
      { weight: 1, arbitrary: notACommand(name) },
      { weight: 4, arbitrary: wrongType(name, command, places) },
      { weight: 3, arbitrary: wrongText(name, command, places) },
      { weight: 2, arbitrary: leftOut(name, command, places) },
      { weight: 3, arbitrary: oneTooMany(name, command, places) },
      { weight: 2, arbitrary: foreign(name, command) },
    );
  });
}

function notACommand(name: CommandName): fc.Arbitrary<BadCommand> {
  const args = fc.oneof(
    fc.constant([]),
    junkOrScalar.map((value) => [value]),
    fc.constantFrom('', 'submit', LONG).map((text) => [text]),
  );
  return args.map((given) => ({ name, wrong: 'no command', args: given, expected: 'INPUT_INVALID' }));
}

function wrongType(name: CommandName, command: Command<unknown>, places: readonly Place[]): fc.Arbitrary<BadCommand> {
  return fc.constantFrom(...places).chain(({ path, value }) => {
    if (isObject(value)) {
      return fc.constantFrom(null, 'x', 7, true, [[]], Array.isArray(value) ? {} : []).map((other) => bad(other));
    }
    const other = path.includes('answers')
      ? fc.constantFrom(null, [], {}, [1], { a: 1 })
      : typeof value === 'string'
        ? junkOrScalar
        : junk;
    return other.map(bad);
    function bad(other: unknown): BadCommand {
      return { name, wrong: 'a wrong type', args: [withValue(command, path, other)], expected: 'INPUT_INVALID' };
    }
  });
}

function wrongText(name: CommandName, command: Command<unknown>, places: readonly Place[]): fc.Arbitrary<BadCommand> {
  const texts = places.filter(({ value }) => typeof value === 'string');
  return fc.constantFrom(...texts).chain(({ path }) => {
    const own = NO_TEXTS.filter((text) => !FREE_TEXT.has(path.at(-1) ?? '') || NOT_FOR_FREE_TEXT.has(text));
    return fc.constantFrom(...own).map((text) => ({
      name,
      wrong: 'a wrong text',
      args: [withValue(command, path, text)],
      expected: 'INPUT_INVALID' as const,
    }));
  });
}

function leftOut(name: CommandName, command: Command<unknown>, places: readonly Place[]): fc.Arbitrary<BadCommand> {
  const needed = places
    .map(({ path }) => path)
    .filter((path) => path[0] !== 'body' || path.length === 1 || !isOptional(name, command, path));
  return fc.constantFrom(...needed).map((path) => ({
    name,
    wrong: 'a field left out',
    args: [withValue(command, path, undefined)],
    expected: 'INPUT_INVALID',
  }));
}

/** The schemas themselves say what may be left out; the door of the journey does not use them. */
function isOptional(name: CommandName, command: Command<unknown>, path: Path): boolean {
  return BODY_SCHEMAS[name].safeParse(withValue(command, path, undefined).body).success;
}

function oneTooMany(name: CommandName, command: Command<unknown>, places: readonly Place[]): fc.Arbitrary<BadCommand> {
  const objects = places.filter(({ value }) => isObject(value) && !Array.isArray(value));
  return fc
    .tuple(fc.constantFrom([] as Path, ...objects.map(({ path }) => path)), fc.constantFrom(...NAMES), junkOrScalar)
    .map(([path, field, value]) => {
      // An answer may have any name but the one that is no name.
      const added = path.includes('answers') ? '__proto__' : field;
      return {
        name,
        wrong: 'a field too many',
        args: [withValue(command, [...path, added], value)],
        expected: 'INPUT_INVALID',
      };
    });
}

function foreign(name: CommandName, command: Command<unknown>): fc.Arbitrary<BadCommand> {
  return fc.tuple(fc.constantFrom('organizationId', 'journeyId'), fc.uuid({ version: 4 })).map(([field, id]) => ({
    name,
    wrong: 'a foreign id',
    args: [withValue(command, [field], id)],
    expected: 'JOURNEY_NOT_FOUND',
  }));
}

function placesOf(value: unknown, path: Path = []): Place[] {
  const inner = isObject(value)
    ? Object.entries(value).flatMap(([name, field]) => placesOf(field, [...path, name]))
    : [];
  return path.length === 0 ? inner : [{ path, value }, ...inner];
}

/** A copy that is otherwise at one place; `undefined` leaves the place out. */
function withValue(command: Command<unknown>, path: Path, value: unknown): Command<unknown> {
  const copy = structuredClone(command);
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string, unknown>)[step];
  const name = path.at(-1) ?? '';
  // An assignment to __proto__ would not make a property.
  const field = { value, enumerable: true, configurable: true, writable: true };
  if (value === undefined) Reflect.deleteProperty(holder as object, name);
  else Object.defineProperty(holder, name, field);
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { value } : [value];
  return value;
}
