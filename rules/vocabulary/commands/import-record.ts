import { z } from 'zod';

/**
 * A director brings in a history kept elsewhere, as a public experience record.
 * Entries with `signedOn` come in as signed on paper; entries without wait for the supervisor's signature.
 * `settings` and `supervisors` say which of ours each id of the record is.
 */
export const importRecordSchema = z.strictObject({
  record: z.unknown(),
  settings: z.record(z.string(), z.uuid()),
  supervisors: z.record(z.string(), z.uuid()),
});
