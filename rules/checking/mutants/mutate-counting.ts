import { type z } from 'zod';
import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Counting, categorySchema } from '../../rulebooks/schema/counting-schema.ts';
import { measureSchema } from '../../rulebooks/schema/measure-schema.ts';
import { stepSchema } from '../../rulebooks/schema/step-schema.ts';
import { changesOf } from './change-element.ts';
import { isWithinIdle, takesNothingMore } from './makes-no-difference.ts';
import { type Mutant, type Reach } from './mutant.ts';

/**
 * Changes every structural element of counting: each step left out, and each part of a step, category or measure
 * that could be left out, turned around or written otherwise.
 */
export function mutateCounting(parts: RulebookParts): Mutant[] {
  const { categories, steps, measures } = parts.counting;
  const mutant = (element: string, what: string, reach: Reach, counting: () => Partial<Counting>): Mutant => ({
    element,
    what,
    sort: 'structure',
    file: 'counting.yaml',
    reach,
    change: () => ({ ...parts, counting: { ...parts.counting, ...counting() } }),
  });
  return [
    ...Object.entries(categories).flatMap(([name, category]) =>
      wellFormed(categorySchema, category).map(({ what, changed }) => ({
        ...mutant(`category ${name}`, what, 'counting', () => ({ categories: { ...categories, [name]: changed } })),
        ...(changed.within !== category.within && isWithinIdle(parts, name) ? { idle: true as const } : {}),
      })),
    ),
    ...steps.flatMap((step, index) =>
      takesNothingMore(step, steps.slice(0, index))
        ? []
        : [
            mutant(`step ${step.id}`, 'left out', 'counting', () => ({ steps: steps.toSpliced(index, 1) })),
            ...wellFormed(stepSchema, step).map(({ what, changed }) =>
              mutant(`step ${step.id}`, what, 'counting', () => ({ steps: steps.with(index, changed) })),
            ),
          ],
    ),
    ...Object.entries(measures).flatMap(([name, measure]) =>
      wellFormed(measureSchema, measure).map(({ what, changed }) =>
        mutant(`measure ${name}`, what, 'measures', () => ({ measures: { ...measures, [name]: changed } })),
      ),
    ),
  ];
}

/** The changes after which an element can still be written in a rulebook. */
function wellFormed<T extends z.ZodType>(schema: T, element: object): { what: string; changed: z.output<T> }[] {
  return changesOf(element as Record<string, unknown>).flatMap(({ what, changed }) => {
    const parsed = schema.safeParse(changed);
    return parsed.success ? [{ what, changed: parsed.data }] : [];
  });
}
