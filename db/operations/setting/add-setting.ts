import { randomUUID } from 'node:crypto';
import type { AddSetting } from '../../../rules/vocabulary/commands/add-setting.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Setting } from '../../entities/setting.ts';
import type { Database } from '../../open-database.ts';

/**
 * A director adds a place where hours are worked.
 * @returns a receipt whose subject is the setting.
 * @throws KEY_REUSED, DATABASE_AWAY.
 */
export function addSetting(db: Database, command: OrganizationCommand<AddSetting>): Promise<Receipt> {
  const { organizationId, body } = command;
  return act(db, 'add-setting', command, async ({ em }) => {
    const id = randomUUID();
    await em.insert(Setting, { ...body, id, organizationId, fingerprintedOn: body.fingerprintedOn ?? null });
    return {
      receipt: { subjectId: id, sentence: `${body.name} was added.` },
      audit: { action: 'setting-added', after: body },
    };
  });
}
