import { randomUUID } from 'node:crypto';
import type { StartFleetRun } from '../../../rules/vocabulary/commands/start-fleet-run.ts';
import { FLEET_JOB_WORDS } from '../../../rules/vocabulary/fleet.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';

/**
 * A director has a fleet job run now, or look without changing anything. The run itself begins when its workflow does.
 * @returns a receipt whose subject is the run.
 * @throws KEY_REUSED, DATABASE_AWAY.
 */
export function startRun(db: Database, command: OrganizationCommand<StartFleetRun>): Promise<Receipt> {
  return act<Receipt>(db, 'start-fleet-run', command, () => {
    const { job, dryRun } = command.body;
    const { label } = FLEET_JOB_WORDS[job];
    const sentence = dryRun ? `${label}: it looks without changing anything.` : `${label}: it runs now.`;
    return Promise.resolve({
      receipt: { subjectId: randomUUID(), sentence },
      audit: { action: 'fleet-run-started', after: { job, dryRun } },
    });
  });
}
