import { type Change } from '../../rulebooks/schema/change-schema.ts';

/** Changes of which one or all were left out, in words. */
export interface FewerChanges {
  readonly what: string;
  readonly changes: readonly Change[];
}

/** Leaves out all changes of a version or a reading, and each one by itself where there are more. */
export function leaveOutChanges(changes: readonly Change[]): FewerChanges[] {
  const all = { what: 'left out', changes: [] };
  if (changes.length < 2) return [all];
  const fewer = changes.flatMap((change, index) =>
    isOfWordsOnly(change)
      ? []
      : [{ what: `without change ${index + 1} (${nameOf(change)})`, changes: changes.toSpliced(index, 1) }],
  );
  return [all, ...fewer];
}

/** Fields that people read and nothing is decided by. */
const WORDS = ['label', 'noun', 'why', 'repair', 'question', 'citation', 'sourceUrl'];

function isOfWordsOnly(change: Change): boolean {
  if (change.change !== 'row' && change.change !== 'step') return false;
  return change.without === undefined && Object.keys(change.set).every((key) => WORDS.includes(key));
}

function nameOf({ change, ...about }: Change): string {
  const element = Object.values(about)
    .map((value) => (typeof value === 'object' && 'id' in value ? value.id : value))
    .findLast((value) => typeof value === 'string');
  return element === undefined ? change : `${change} ${element}`;
}
