import type { Tone } from '../vocabulary/ladder.ts';
import { RISK_LEVELS, type RiskLevel } from '../vocabulary/risk-level.ts';

const LEVEL_OF: Readonly<Record<Tone, RiskLevel>> = {
  reminder: 'watch',
  escalation: 'at-risk',
  decision: 'at-risk',
  loss: 'losing',
};

/**
 * How much is at stake: the gravest word that has fallen due about anything that is still open.
 * @param tones - of every word that has fallen due, in any order.
 */
export function riskLevel(tones: readonly Tone[]): RiskLevel {
  const gravest = Math.max(0, ...tones.map((tone) => RISK_LEVELS.indexOf(LEVEL_OF[tone])));
  return RISK_LEVELS[gravest] ?? 'none';
}
