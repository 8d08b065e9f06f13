/**
 * The address at which a rule can be read: a whole rulebook, or one requirement of it.
 * @example ruleHref('CA-LMFT', 'direct-hours') is '/rules/CA-LMFT/direct-hours'.
 */
export function ruleHref(license: string, requirement?: string): string {
  const parts = requirement === undefined ? [license] : [license, requirement];
  return ['/rules', ...parts.map(encodeURIComponent)].join('/');
}
