import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { Setting } from '../../entities/setting.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';

/**
 * A setting of the organization.
 * @throws SETTING_NOT_FOUND also for a setting of another organization.
 */
export async function requireSetting(session: Session, settingId: string): Promise<{ id: string; name: string }> {
  const setting = isId(settingId) ? await session.em.findOne(Setting, { id: settingId }) : null;
  if (setting === null) throw new CreditableError('SETTING_NOT_FOUND');
  return { id: setting.id, name: setting.name };
}
