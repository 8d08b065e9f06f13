import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { listReadings } from '../../rulebooks/versions/open-readings.ts';
import { leaveOutChanges } from './leave-out-changes.ts';
import { type Mutant } from './mutant.ts';

/** Every reading that can be asked for as if it changed nothing, or less: a case that asks for it must notice. */
export function mutateReadings(parts: RulebookParts): Mutant[] {
  return listReadings(parts).flatMap(({ id, changes }) =>
    leaveOutChanges(changes).map(({ what, changes: fewer }) => ({
      element: `reading ${id}`,
      what,
      sort: 'structure',
      file: 'rulebook.yaml',
      reach: 'counting',
      seenBy: ({ worked }) => worked.readings.includes(id),
      change: () => {
        const readings = parts.identity.readings.map((one) => (one.id === id ? { ...one, changes: [...fewer] } : one));
        return { ...parts, identity: { ...parts.identity, readings } };
      },
    })),
  );
}
