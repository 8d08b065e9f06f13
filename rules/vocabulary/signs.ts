import type { Phase } from './phase.ts';
import type { RiskLevel } from './risk-level.ts';

/** What a workflow can be found by: kinds, instants and opaque ids, never anything personal. What is left out is left as it is. */
export interface Signs {
  /** The organization's id. */
  readonly tenant: string;
  /** The state of the license, for one `CA`. */
  readonly state?: string;
  readonly phase?: Phase;
  /** ISO instant at which somebody is told next; null when nobody is to be told. */
  readonly nextDueAt?: string | null;
  readonly riskLevel?: RiskLevel;
  /** License and version of the rules, for one `CA-LMFT@2026.1`. */
  readonly ruleSet?: string;
}

/**
 * The signs of a license under one version of its rules.
 * @param license - its code.
 * @param version - of the rules.
 */
export function signsOfRules(license: string, version: string): Required<Pick<Signs, 'state' | 'ruleSet'>> {
  return { state: license.slice(0, 2), ruleSet: `${license}@${version}` };
}
