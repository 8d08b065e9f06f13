import { isDeepStrictEqual } from 'node:util';
import { formatDate } from '../explain/format-date.ts';
import { asIfRenewed } from './as-if-renewed.ts';
import { findFinish } from './find-finish.ts';
import { type Outlook } from './look.ts';

/**
 * Says when somebody who will not finish would finish with every credential renewed in time.
 * @returns a sentence; empty where renewals change nothing.
 */
export async function sayIfRenewed(outlook: Outlook): Promise<string> {
  const record = asIfRenewed(outlook.record, outlook.asOf);
  const { supervisors, registrations } = outlook.record;
  if (isDeepStrictEqual({ supervisors, registrations }, pick(record))) return '';
  const { on } = await findFinish({ ...outlook, record });
  return on === null ? '' : `With every credential renewed in time it would be ${formatDate(on)}.`;
}

function pick({ supervisors, registrations }: Outlook['record']) {
  return { supervisors, registrations };
}
