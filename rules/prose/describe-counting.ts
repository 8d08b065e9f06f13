import { type CategoryReading, type CountingReading } from '../vocabulary/reading/counting-reading.ts';
import { ACTIVITY_LABELS } from '../vocabulary/activity.ts';
import { describeCategory } from './describe-category.ts';
import { type Lookup } from './lookup.ts';
import { readSteps } from './steps/read-steps.ts';
import { beginSentence } from './words/join-words.ts';

/** Says what counts for what, what counts for nothing, and in which order it is cut. */
export function describeCounting(lookup: Lookup): CountingReading {
  const { week, categories, uncounted } = lookup.rulebook.counting;
  return {
    week: `A week runs from Monday to Sunday. ${week.note}`,
    categories: Object.keys(categories).map((name) => readCategory(name, lookup)),
    uncounted: uncounted.map(({ activities, why, requirement }) => ({
      activities: activities.map((activity) => ACTIVITY_LABELS[activity]),
      why,
      requirement: lookup.requirement(requirement),
    })),
    steps: readSteps(lookup),
  };
}

function readCategory(name: string, lookup: Lookup): CategoryReading {
  const { label, within, select } = lookup.categoryOf(name);
  return {
    name,
    label,
    within: within === undefined ? null : { id: within, label: lookup.categoryOf(within).label },
    holds: `${beginSentence(describeCategory(name, lookup))}.`,
    activities: (select.activities ?? []).map((activity) => ACTIVITY_LABELS[activity]),
  };
}
