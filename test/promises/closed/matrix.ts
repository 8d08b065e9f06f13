import { z } from 'zod';
import type { AnyAction } from '../../../api/action.ts';
import type { PageRoute } from '../../../api/web/page-request.ts';
import { ABILITIES, type Ability, can, HOLDERS, type Holder } from '../../../rules/vocabulary/abilities.ts';

/** A line for each action and page: what it asks for, who has it, and how far it goes. */
export function roleByRoute(actions: readonly AnyAction[], pages: readonly PageRoute[]): string[] {
  return [
    ...actions.map(({ method, path, ability }) => `${method.toUpperCase()} ${path} | ${whoOf(ability)}`),
    ...pages.map(({ path, ability }) => `page ${path} | ${whoOf(ability)}`),
  ];
}

function whoOf(ability: Ability | 'public'): string {
  if (ability === 'public') return 'public | anybody';
  const row: Partial<Record<Holder, string>> = ABILITIES[ability];
  const whom = HOLDERS.flatMap((role) => (row[role] === undefined ? [] : [`${role} (${row[role]})`]));
  return `${ability} | ${whom.join(', ')}`;
}

/** A line for each action: the fields of its answer, and which of them are null for whom. */
export function roleByField(actions: readonly AnyAction[]): string[] {
  return actions.map((action) => {
    const { method, path, ability, untold } = action;
    const told = ability === 'public' ? ['anybody'] : HOLDERS.filter((holder) => can([holder], ability));
    const kept = untold === undefined ? [] : told.filter((holder) => !can([holder as Holder], untold.unless));
    const without = kept.length === 0 ? '' : ` | null for ${kept.join(', ')}: ${untold?.fields.join(' ') ?? ''}`;
    return `${method.toUpperCase()} ${path} | ${told.join(', ')} | ${fieldsOf(action).join(' ')}${without}`;
  });
}

/** The fields of an answer, for one `licenses[].number`. */
export function fieldsOf({ answer }: Pick<AnyAction, 'answer'>): string[] {
  const whole = z.toJSONSchema(answer, { io: 'output', unrepresentable: 'any' }) as Schema;
  return [...new Set(leavesOf(whole, '', whole, []))];
}

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** A schema that stands in itself is told once. */
function leavesOf(schema: Schema, path: string, whole: Schema, within: readonly string[]): string[] {
  const { $ref } = schema;
  if ($ref !== undefined) {
    const named = whole.$defs?.[$ref.replace('#/$defs/', '')];
    return named === undefined || within.includes($ref) ? [path] : leavesOf(named, path, whole, [...within, $ref]);
  }
  const { properties = {}, items, anyOf = [], oneOf = [], allOf = [], additionalProperties } = schema;
  const inner = [
    ...Object.entries(properties).flatMap(([name, one]) =>
      leavesOf(one, path === '' ? name : `${path}.${name}`, whole, within),
    ),
    ...(items === undefined ? [] : leavesOf(items, path === '' ? '[]' : `${path}[]`, whole, within)),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((one) => leavesOf(one, path, whole, within)),
    ...(typeof additionalProperties === 'object' ? leavesOf(additionalProperties, `${path}.*`, whole, within) : []),
  ];
  return inner.length === 0 ? [path === '' ? '(one value)' : path] : inner;
}
