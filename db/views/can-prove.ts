import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/**
 * Whether a person has any way to prove that it is them.
 * @throws DATABASE_AWAY.
 */
export function canProve(
  db: Database,
  acting: { readonly organizationId: string },
  personId: string,
): Promise<boolean> {
  return read(db, acting, async ({ ask }) => {
    const ways = await ask(
      `select id from passkey where person_id = ? and removed_at is null
       union all select id from authenticator where person_id = ? and removed_at is null limit 1`,
      [personId, personId],
    );
    return ways.length > 0;
  });
}
