import type { Database } from '../../../db/open-database.ts';
import { proposeAgreement } from '../../../db/operations/agreement/propose-agreement.ts';
import { signAgreement } from '../../../db/operations/agreement/sign-agreement.ts';
import { recordCredential } from '../../../db/operations/credential/record-credential.ts';
import { importRecord } from '../../../db/operations/record/import-record.ts';
import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** Where weeks are brought in, and who makes a command of a director. */
export interface WeeksPlace {
  readonly db: Database;
  readonly settingId: string;
  readonly supervisorId: string;
  by<Body>(body: Body): Command<Body>;
}

/** Minutes of every week that is brought in. */
export const FIRST_MINUTES = 120;
const LAST_MONDAY = plainDate('2026-11-09');

/** Brings in weeks of one entry, every second one signed, the others waiting; with a signed agreement that covers them all. */
export async function bringInWeeks({ db, settingId, supervisorId, by }: WeeksPlace, weeks: number) {
  const terms = { supervisorId, settingId, from: plainDate('2000-01-03'), until: plainDate('2026-12-31') };
  const license = { personId: supervisorId, kind: 'license', name: 'LMFT', jurisdiction: 'CA' } as const;
  await recordCredential(db, by({ ...license, issuedOn: plainDate('2000-01-03') }));
  const { subjectId: agreementId } = await proposeAgreement(db, by(terms), () => null);
  await signAgreement(db, { ...by({ agreementId }), actorId: supervisorId });
  const log = Array.from({ length: weeks }, (_, index) => {
    const on = addDays(LAST_MONDAY, -7 * index);
    const entry = { id: `e${index}`, on, setting: 's', supervisor: 'p', activity: 'counseling-individual' as const };
    return { ...entry, minutes: FIRST_MINUTES, ...(index % 2 === 0 && { signedOn: addDays(on, 7) }) };
  });
  const place = { settings: [{ id: 's', jurisdiction: 'CA' }], supervisors: [{ id: 'p', licenses: [] }] };
  const record = { format: 'experience-record/1', person: {}, ...place, log } as unknown as ExperienceRecord;
  return importRecord(db, by({ record, settings: { s: settingId }, supervisors: { p: supervisorId } }));
}
