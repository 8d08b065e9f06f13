import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Anchor } from '../../rulebooks/schema/parameter-schema.ts';
import { type PlainDate, plainDate } from '../../vocabulary/plain-date.ts';

/** A day on which a rulebook changes, and which date of a person it is held against. */
export interface ChangeDay {
  readonly by: Anchor;
  readonly day: PlainDate;
  readonly file: string;
  readonly place: string;
}

/** Lists every day from or until which something in a rulebook stands: numbers, rows, the rulebook itself. */
export function listChanges({ identity, parameters, requirements }: RulebookParts): ChangeDay[] {
  return [
    ...endsOf(identity.appliesTo, identity.appliesTo.by, 'rulebook.yaml', 'appliesTo'),
    ...(identity.versions ?? []).flatMap((version) =>
      endsOf(version, identity.appliesTo.by, 'rulebook.yaml', `version ${version.id}`),
    ),
    ...Object.entries(parameters).flatMap(([name, { by, values }]) =>
      values.flatMap((value) => endsOf(value, by, 'parameters.yaml', name)),
    ),
    ...requirements.flatMap(({ id, effective }) =>
      effective === undefined ? [] : endsOf(effective, effective.by, 'requirements.yaml', id),
    ),
  ];
}

function endsOf(
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  by: Anchor,
  file: string,
  place: string,
): ChangeDay[] {
  return [from ?? [], until ?? []].flat().map((day) => ({ by, day: plainDate(day), file, place }));
}
