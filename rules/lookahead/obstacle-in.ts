import { type Evaluation, type RequirementRow } from '../vocabulary/evaluation.ts';

/** The first binding requirement in the way that more work or time can still reach. */
export function obstacleIn({ requirements }: Evaluation): RequirementRow | null {
  return requirements.find((row) => row.binding && row.verdict === 'unmet' && isMovedByWork(row)) ?? null;
}

/** The first binding amount of which nobody can tell yet whether it is enough. */
export function doubtIn({ requirements }: Evaluation): RequirementRow | null {
  return requirements.find((row) => row.binding && row.verdict === 'unknown' && isMovedByWork(row)) ?? null;
}

/** Amounts that grow with the log; what a supervisor must have, and a week that is past, are none of them. */
export function isMovedByWork({ kind, unit, perWeek }: RequirementRow): boolean {
  return kind === 'duration' || (kind === 'floor' && (perWeek !== undefined || unit === 'weeks'));
}
