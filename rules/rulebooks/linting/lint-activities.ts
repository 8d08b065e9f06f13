import { ACTIVITIES } from '../../vocabulary/activity.ts';
import { type RulebookParts } from '../rulebook.ts';

/**
 * Finds categories that stand before the one they are part of, and activities without a place:
 * each belongs to a category that stands on its own, or is left out with a reason.
 * @returns one sentence per problem.
 */
export function lintActivities({ counting }: RulebookParts): string[] {
  const names = Object.keys(counting.categories);
  const late = Object.entries(counting.categories).flatMap(([name, { within }], index) =>
    within === undefined || names.indexOf(within) < index ? [] : [`category ${name}: ${within} must stand before it`],
  );
  const roots = Object.values(counting.categories).filter(({ within }) => within === undefined);
  // A category that names no activity takes them all, as far as the rest of what it says holds.
  const placed = new Set([
    ...roots.flatMap(({ select }) => select.activities ?? activitiesMeant(select.supervision)),
    ...counting.uncounted.flatMap(({ activities }) => activities),
  ]);
  return [
    ...late,
    ...ACTIVITIES.filter((activity) => !placed.has(activity)).map(
      (activity) => `${activity} stands in no category and is not left out with a reason`,
    ),
  ];
}

function activitiesMeant(supervision: boolean | undefined): readonly string[] {
  if (supervision === undefined) return ACTIVITIES;
  return ACTIVITIES.filter((activity) => activity.startsWith('supervision-') === supervision);
}
