/** Ids that stand on every page already. */
const TAKEN = new Set(['content']);

/** The place of a requirement on the page of its rulebook: its id, unless the page has one like it. */
export function requirementAnchor(id: string): string {
  return TAKEN.has(id) ? `requirement-${id}` : id;
}
