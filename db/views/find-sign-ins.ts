import type { Role } from '../../rules/vocabulary/role.ts';
import { type SignInLimits, type SignInMethod, limitPassed } from '../../rules/vocabulary/sign-in.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A browser in which a person is signed in. */
export interface ShownSignIn {
  readonly sessionId: string;
  readonly method: SignInMethod;
  /** In words, for one `Firefox on Windows`. */
  readonly device: string;
  /** ISO instant. */
  readonly signedInAt: string;
  /** ISO instant, exact to a minute. */
  readonly lastSeenAt: string;
}

/** Whether and where a person is signed in. */
export interface PersonAccess {
  readonly personId: string;
  readonly name: string;
  /** ISO instant since which the person cannot sign in; null for whoever can. */
  readonly roles: readonly Role[];
  readonly disabledAt: string | null;
  readonly signIns: readonly ShownSignIn[];
}

const SIGN_INS = `
  select id as "sessionId", method, device, signed_in_at as "signedInAt", last_seen_at as "lastSeenAt"
  from sign_in_session where person_id = ? and ended_at is null order by last_seen_at desc, id limit 200`;

/**
 * Whether a person may sign in, and where they are signed in, the last used first.
 * @param at - ISO instant.
 * @throws PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function findSignIns(
  db: Database,
  acting: { readonly organizationId: string },
  { personId, limits, at }: { readonly personId: string; readonly limits: SignInLimits; readonly at: string },
): Promise<PersonAccess> {
  return read(db, acting, async ({ ask }) => {
    const [person] = await ask<{ name: string; roles: readonly Role[]; disabledAt: string | null }>(
      'select name, roles, disabled_at as "disabledAt" from person where id = ?',
      [personId],
    );
    if (person === undefined) throw new CreditableError('PERSON_NOT_FOUND');
    const rows = await ask<ShownSignIn>(SIGN_INS, [personId]);
    const signIns = rows
      .map((row) => ({ ...row, signedInAt: isoInstant(row.signedInAt), lastSeenAt: isoInstant(row.lastSeenAt) }))
      .filter((row) => limitPassed(row, limits, at) === null);
    return {
      personId,
      name: person.name,
      roles: person.roles,
      disabledAt: isoInstantOrNull(person.disabledAt),
      signIns,
    };
  });
}
