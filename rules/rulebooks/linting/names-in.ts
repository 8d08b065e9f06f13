import { type Role, roleOf } from './field-roles.ts';
import { textFields } from './text-fields.ts';

/**
 * Lists what a step, a measure or a selector names of one sort, such as its parameters.
 * A name of another sort that happens to be written alike is not among them.
 * @param kind - the kind of the step or measure; `category` for the selector of one.
 */
export function namesIn(kind: string, value: unknown, what: Exclude<Role['names'], 'nothing'>): string[] {
  return textFields(value).flatMap(({ key, text }) => (roleOf(kind, key)?.names === what ? [text] : []));
}
