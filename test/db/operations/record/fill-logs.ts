import { withClient } from '../../../../local/postgres/start-postgres.ts';
import type { Program } from '../../program.ts';

/**
 * Writes 300 entries of every kind into a journey's log, past all commands: signed, waiting and drafts; two of a day; a
 * supervisor other than the weekly log's; groups of every size a column can hold; days from year 1 to year 9999.
 */
export async function fillLogs(
  adminUrl: string,
  { organizationId, journeyId, settingId, supervisorId, directorId }: Program,
) {
  const ids = [organizationId, journeyId, supervisorId];
  await withClient(adminUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into weekly_log (id, organization_id, journey_id, week_starts_on, supervisor_id, part, status, version, submitted_at, content_sha256)
       select gen_random_uuid(), $1, $2, date '2025-01-06' + 7 * n, $3, 1, case n % 2 when 0 then 'signed' else 'submitted' end, 1, now(), ''
       from generate_series(0, 9) n`,
      ids,
    );
    await client.query(
      `insert into signature (id, organization_id, weekly_log_id, version, signer_id, signed_at, signed_on, statement, content_sha256, origin)
       select gen_random_uuid(), $1, id, version, supervisor_id, now(), week_starts_on + 8, '', '', 'here' from weekly_log
       where status = 'signed' and journey_id = $2 and supervisor_id = $3`,
      ids,
    );
    // A signature that is void is no signature.
    await client.query(
      `insert into signature (id, organization_id, weekly_log_id, version, signer_id, signed_at, signed_on, statement, content_sha256, origin, voided_at)
       select gen_random_uuid(), $1, id, 0, supervisor_id, now(), week_starts_on + 7, '', '', 'here', now() from weekly_log
       where journey_id = $2 and supervisor_id = $3`,
      ids,
    );
    await client.query(
      `insert into log_entry (id, organization_id, journey_id, weekly_log_id, on_date, setting_id, supervisor_id, activity, minutes, medium, group_size, logged_at)
       select gen_random_uuid(), $1, $2, w.id,
         case when w.id is null then (array['0001-01-01', '1969-12-31', '1970-01-01', '9999-12-31'])[1 + n % 4]::date else w.week_starts_on + n % 7 end,
         $4, case when n % 11 = 0 then $5::uuid else $3 end, (array['counseling-individual', 'supervision-group', 'a word of tomorrow'])[1 + n % 3],
         1 + n * 1439 / 300, (array['in-person', 'video', 'audio'])[1 + n % 3],
         (array[null, 0, -7, 1, 6, 254, 255, 256, 2147483647])[1 + n % 9], now()
       from generate_series(1, 300) n
       left join weekly_log w on w.journey_id = $2 and n % 5 <> 0 and w.week_starts_on = date '2025-01-06' + 7 * (n % 10)`,
      [...ids, settingId, directorId],
    );
  });
}
