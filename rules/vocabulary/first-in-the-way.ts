import { type GateItem } from './gate-item.ts';

/** The first condition, in the order somebody would see to them, for which hours wait. */
export function firstInTheWay(items: readonly GateItem[]): GateItem | null {
  return items.find(({ blocks, done }) => blocks && !done) ?? null;
}
