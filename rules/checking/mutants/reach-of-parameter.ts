import { namesIn } from '../../rulebooks/linting/names-in.ts';
import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Reach } from './mutant.ts';

/** Says where a number of law is first looked at: in counting, in measuring, or only when rows are judged. */
export function reachOfParameter({ counting }: RulebookParts, name: string): Reach {
  const isNamedIn = (kind: string, value: unknown) => namesIn(kind, value, 'parameter').includes(name);
  const isCounted =
    Object.values(counting.categories).some(({ select }) => isNamedIn('category', select)) ||
    counting.steps.some((step) => isNamedIn(step.kind, step));
  if (isCounted) return 'counting';
  return Object.values(counting.measures).some((measure) => isNamedIn(measure.kind, measure)) ? 'measures' : 'rows';
}
