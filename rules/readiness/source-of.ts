import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type GateItem } from '../vocabulary/gate-item.ts';

/** Where a rule was read, and how sure that is; nothing is known of a row that the rulebook lacks. */
export function sourceOf(
  { requirements }: Rulebook,
  id: string,
): Pick<GateItem, 'requirement' | 'citation' | 'confidence'> {
  const row = requirements.find((one) => one.id === id);
  return { requirement: id, citation: row?.citation ?? null, confidence: row?.confidence ?? null };
}
