import { experienceRecordSchema } from '../../vocabulary/experience-record.ts';
import { type RulebookParts } from '../rulebook.ts';
import { dimensionOfUnit } from './dimension.ts';
import { type Role, roleOf } from './field-roles.ts';
import { textFields } from './text-fields.ts';

const SETTING_KINDS: readonly string[] = [
  ...experienceRecordSchema.shape.settings.element.shape.kind.unwrap().options,
  'unstated',
];

/**
 * Finds names in categories, steps, measures and reasons that lead nowhere, and numbers of law of another unit than is needed.
 * @returns one sentence per problem.
 */
export function lintNames(parts: RulebookParts): string[] {
  const { categories, steps, measures, uncounted } = parts.counting;
  return [
    ...Object.entries(categories).flatMap(([name, { within, select }]) => [
      ...lintFields(parts, `category ${name}`, 'category', select),
      ...(within === undefined || within in categories ? [] : [`category ${name}: no category ${within}`]),
    ]),
    ...repeated(steps.map(({ id }) => id)).map((id) => `step ${id} stands twice`),
    ...steps.flatMap((step) => lintFields(parts, `step ${step.id}`, step.kind, step)),
    ...Object.entries(measures).flatMap(([name, measure]) =>
      lintFields(parts, `measure ${name}`, measure.kind, measure),
    ),
    ...uncounted.flatMap(({ requirement, orElse = [] }) =>
      [requirement, ...orElse]
        .filter((named) => !isThere(parts, 'requirement', named))
        .map((named) => `uncounted: no requirement ${named}`),
    ),
  ];
}

/** Those that stand more than once. */
export function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function lintFields(parts: RulebookParts, where: string, kind: string, value: unknown): string[] {
  return textFields(value).flatMap(({ key, text }) => {
    const role = roleOf(kind, key);
    if (role === undefined) return [`${where}: nobody has said what ${key} names`];
    return lintName(parts, role, text).map((problem) => `${where}: ${problem}`);
  });
}

function lintName(parts: RulebookParts, role: Role, name: string): string[] {
  if (role.names === 'nothing') return [];
  if (!isThere(parts, role.names, name)) return [`no ${role.names} ${name}`];
  if (role.names !== 'parameter' || role.in === undefined) return [];
  const unit = parts.parameters[name]?.unit;
  if (unit === undefined || role.in.includes(dimensionOfUnit(unit))) return [];
  return [`${name} is measured in ${unit}, but is needed in ${role.in.join(' or ')}`];
}

function isThere(parts: RulebookParts, what: Exclude<Role['names'], 'nothing'>, name: string): boolean {
  switch (what) {
    case 'category':
      return Object.hasOwn(parts.counting.categories, name);
    case 'measure':
      return Object.hasOwn(parts.counting.measures, name);
    case 'parameter':
      return Object.hasOwn(parts.parameters, name);
    case 'requirement':
      return parts.requirements.some(({ id }) => id === name);
    case 'setting kind':
      return SETTING_KINDS.includes(name);
    case 'supervisor kind':
      return parts.identity.supervisors.accepted.some(({ kind }) => kind === name);
  }
}
