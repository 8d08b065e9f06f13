import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A notice that is to be mailed, and where. */
export interface UnsentNotice {
  readonly noticeId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The notices of one matter that are not mailed yet.
 * @param scopeId - what they are about.
 * @throws DATABASE_AWAY.
 */
export function findUnsentOf(
  db: Database,
  acting: { readonly organizationId: string },
  scopeId: string,
): Promise<UnsentNotice[]> {
  return read(db, acting, ({ ask }) =>
    ask<UnsentNotice>(
      `select n.id as "noticeId", json_build_object('name', p.name, 'address', p.email) as "to", n.subject, n.text, n.html
       from notice n join person p on p.id = n.recipient_id
       where n.scope_id = ? and n.sent_at is null and n.undeliverable_at is null order by n.id`,
      [scopeId],
    ),
  );
}
