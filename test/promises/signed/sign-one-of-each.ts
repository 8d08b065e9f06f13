import { attestQuarter } from '../../../db/operations/attestation/attest-quarter.ts';
import { proposeAgreement } from '../../../db/operations/agreement/propose-agreement.ts';
import { signAgreement } from '../../../db/operations/agreement/sign-agreement.ts';
import { addPerson } from '../../../db/operations/person/add-person.ts';
import { addSetting } from '../../../db/operations/setting/add-setting.ts';
import { evaluateSupervisee } from '../../../db/operations/supervisee-evaluation/evaluate-supervisee.ts';
import { amendWeek } from '../../../db/operations/week/amend-week.ts';
import { draftWeek } from '../../../db/operations/week/draft-week.ts';
import { signWeek } from '../../../db/operations/week/sign-week.ts';
import { submitWeek } from '../../../db/operations/week/submit-week.ts';
import type { Database } from '../../../db/open-database.ts';
import { inSession } from '../../../db/session.ts';
import { findOwnQuarters } from '../../../db/views/find-quarters.ts';
import { getWeeklyLog } from '../../../db/views/get-weekly-log.ts';
import { type CalendarWeek, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { countHalf } from '../../db/count-half.ts';
import { entryIn, foundProgram, LICENSED, type Program, someone } from '../../db/program.ts';

/** A signed record of every kind, one of them void, and what is beside them to move a signature to. */
export interface SignedWorld {
  readonly program: Program;
  /** The ids of the signed records. */
  readonly records: Readonly<Record<'week' | 'voided' | 'attestation' | 'evaluation' | 'agreement', string>>;
  /** In each table the id of a row that belongs to one of them. */
  readonly rows: Readonly<Record<string, string>>;
  /** A weekly log and an agreement that wait, and another supervisor. */
  readonly otherLogId: string;
  readonly otherAgreementId: string;
  readonly colleagueId: string;
}

/** Signs two weeks, voids one and signs another in its place, attests, evaluates, agrees. */
export async function signOneOfEach(db: Database): Promise<SignedWorld> {
  const program = await foundProgram(db);
  const { by, organizationId, supervisorId, directorId, settingId } = program;
  const week = await signTestWeek(db, program, '2026-W38');
  const voided = await signTestWeek(db, program, '2026-W37');
  await amendWeek(db, by(directorId, { weeklyLogId: voided, version: 1, reason: 'A slip.' }));
  await signTestWeek(db, program, '2026-W36');
  await countHalf(db, program);
  const quarters = await findOwnQuarters(db, { organizationId, actorId: supervisorId });
  const { quarter, contentSha256 } = quarters[0]!;
  const attested = await attestQuarter(db, by(supervisorId, { settingId, quarter, contentSha256 }));
  const period = { dutyId: 'evaluation', from: plainDate('2026-07-01'), until: plainDate('2026-09-30') };
  const areas = [{ area: 'ethics' as const, satisfactory: true }];
  const evaluated = await evaluateSupervisee(db, by(supervisorId, { ...period, areas, comment: 'Good work.' }));
  const place = {
    name: 'Westside',
    jurisdiction: 'CA',
    kind: 'exempt',
    clinical: true,
    employment: 'employee',
  } as const;
  const west = (await addSetting(db, by(directorId, place))).subjectId;
  const colleagueId = (await addPerson(db, by(directorId, someone('Sue Else', ['supervisor'], LICENSED)))).subjectId;
  const terms = { supervisorId, settingId: west, from: plainDate('2026-01-05') };
  const limited = { ...terms, until: plainDate('2026-12-31') };
  const agreementId = (await proposeAgreement(db, by(directorId, limited), () => null)).subjectId;
  await signAgreement(db, by(supervisorId, { agreementId }));
  const later = { ...terms, from: plainDate('2027-01-04') };
  const otherAgreementId = (await proposeAgreement(db, by(directorId, later), () => null)).subjectId;
  const otherLogId = await submitted(db, program, '2026-W41');
  const attestation = attested.madeIds?.[0] ?? '';
  const evaluation = evaluated.madeIds?.[0] ?? '';
  const records = { week, voided, attestation, evaluation, agreement: agreementId };
  const rows = { ...(await rowsOf(db, organizationId, records)), attestation, agreement: agreementId };
  return {
    ...{ program, records, otherLogId, otherAgreementId, colleagueId },
    rows: { ...rows, weekly_log: week, supervisee_evaluation: evaluation },
  };
}

async function submitted(db: Database, program: Program, week: string, minutes = 120): Promise<string> {
  const { by, superviseeId } = program;
  const named = { week: week as CalendarWeek };
  const entries = [entryIn(program, { on: startOfWeek(named.week), minutes })];
  await draftWeek(db, by(superviseeId, { ...named, entries }));
  const { waiting } = await submitWeek(db, by(superviseeId, named));
  return waiting[0]!.weeklyLogId;
}

/** Logs one entry in a week, submits and signs it. @returns the weekly log. */
export async function signTestWeek(db: Database, program: Program, week: string, minutes = 120): Promise<string> {
  const { by, organizationId, supervisorId } = program;
  const weeklyLogId = await submitted(db, program, week, minutes);
  const { contentSha256 } = await getWeeklyLog(db, { organizationId, actorId: supervisorId }, weeklyLogId);
  await signWeek(db, by(supervisorId, { weeklyLogId, contentSha256 }));
  return weeklyLogId;
}

async function rowsOf(db: Database, organizationId: string, { week, voided }: SignedWorld['records']) {
  const found = await inSession(db, organizationId, async ({ ask }) => {
    const one = async (sql: string, id: string) => (await ask<{ id: string }>(sql, [id]))[0]?.id ?? '';
    return {
      signature: await one('select id from signature where weekly_log_id = ?', week),
      log_entry: await one('select id from log_entry where weekly_log_id = ?', week),
      weekly_log_version: await one('select id from weekly_log_version where weekly_log_id = ?', voided),
      signed_copy: await one('select id from signed_copy where record_id = ?', week),
    };
  });
  return found;
}
