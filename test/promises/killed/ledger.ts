import type { Client } from 'pg';

/** How often one sign-off stands in each place where it must stand once. */
export interface Standing {
  readonly signatures: number;
  readonly auditEntries: number;
  readonly receipts: number;
  readonly status: string;
}

/** What is kept of one sign-off. */
export async function standingOf(client: Client, weeklyLogId: string, key: string): Promise<Standing> {
  const { rows } = await client.query<Standing>(
    `select (select count(*)::int from signature where weekly_log_id = $1) as signatures,
       (select count(*)::int from audit_entry where subject_id = $1 and action = 'week-signed') as "auditEntries",
       (select count(*)::int from command_receipt where key = $2) as receipts,
       (select status from weekly_log where id = $1) as status`,
    [weeklyLogId, key],
  );
  const [standing] = rows;
  if (standing === undefined) throw new Error(`Nothing is kept of ${weeklyLogId}`);
  return standing;
}

/** Whether a sign-off is kept whole, not at all, or neither. */
export function judge({ signatures, auditEntries, receipts, status }: Standing): 'once' | 'never' | 'broken' {
  const all = [signatures, auditEntries, receipts].join();
  if (all === '1,1,1' && status === 'signed') return 'once';
  return all === '0,0,0' && status === 'submitted' ? 'never' : 'broken';
}

/** The minutes of all signed lines of a journey, straight from the rows. */
export async function signedMinutes(client: Client, journeyId: string): Promise<number> {
  const { rows } = await client.query<{ minutes: number }>(
    `select coalesce(sum(e.minutes), 0)::int as minutes from log_entry e
     join weekly_log w on w.id = e.weekly_log_id join signature s on s.weekly_log_id = w.id where w.journey_id = $1`,
    [journeyId],
  );
  return rows[0]?.minutes ?? 0;
}
