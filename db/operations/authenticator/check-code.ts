import type { Session } from '../../session.ts';

/** What is kept of an app to check a code. */
export interface KeptAuthenticator {
  readonly id: string;
  readonly secretSealed: string;
}

interface Row extends KeptAuthenticator {
  readonly lastStep: number;
}

/**
 * Checks a code of the authenticator app of a person, and notes its step of time. The row is held meanwhile, so that of two
 * who come with the same code one is refused.
 * @param at - ISO instant.
 * @param matchStep - the step of time of which it is the code; null where it is of none that serves now.
 * @returns why it proves nothing; null where it does.
 */
export async function checkCode(
  { ask }: Session,
  { personId, at }: { readonly personId: string; readonly at: string },
  matchStep: (kept: KeptAuthenticator) => number | null,
): Promise<string | null> {
  const [row] = await ask<Row>(
    `select id, secret_sealed as "secretSealed", last_step::float8 as "lastStep"
     from authenticator where person_id = ? and removed_at is null for update`,
    [personId],
  );
  if (row === undefined) return 'no-authenticator';
  const step = matchStep(row);
  if (step === null) return 'wrong-code';
  if (step <= row.lastStep) return 'used-code';
  await ask('update authenticator set last_step = ?, last_used_at = ? where id = ? returning id', [step, at, row.id]);
  return null;
}
