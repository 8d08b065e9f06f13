import { expect, test } from '@jest/globals';
import { declareConflict } from '../../../../db/operations/agreement/declare-conflict.ts';
import { endAgreement } from '../../../../db/operations/agreement/end-agreement.ts';
import { recordApproval } from '../../../../db/operations/agreement/record-approval.ts';
import { recordFacts } from '../../../../db/operations/journey/record-facts.ts';
import { readGateFacts } from '../../../../db/operations/record/read-gate-facts.ts';
import { readRecord } from '../../../../db/operations/record/read-record.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';
import { submitAWeek } from '../../submitted-week.ts';

test('an approval, an end and a conflict are kept with the agreement, and the record has what belongs to it', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const program = await foundProgram(db);
  const { agreementId, directorId, organizationId, journeyId } = program;
  const boardApprovedOn = plainDate('2026-11-02');
  await recordApproval(db, program.by(directorId, { agreementId, boardApprovedOn }));
  const record = async () => (await readRecord(db, { organizationId, journeyId })).record;
  expect((await record()).agreements).toMatchObject([{ boardApprovedOn }]);
  const until = plainDate('2026-12-01');
  await endAgreement(db, program.by(directorId, { agreementId, until, reason: 'She moves away.' }));
  expect((await record()).agreements).toMatchObject([{ until }]);
  const again = endAgreement(db, program.by(directorId, { agreementId, until, reason: 'Again.' }));
  await expect(again).rejects.toMatchObject({ code: 'AGREEMENT_ENDED' });
  const conflict = 'They share a household.';
  await declareConflict(db, program.by(directorId, { agreementId, conflict }));
  expect((await readGateFacts(db, { organizationId, journeyId }, '2026-11-23')).conflicts).toMatchObject([
    { conflict },
  ]);
  const page = await getJourneyPage(db, { organizationId, actorId: directorId }, journeyId);
  expect(page.agreements).toMatchObject([{ boardApprovedOn, until, endReason: 'She moves away.', conflict }]);
});

test('an agreement does not end before hours that were logged under it', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const program = await foundProgram(db);
  await submitAWeek(db, program);
  const { agreementId, directorId } = program;
  const ending = { agreementId, until: plainDate('2026-11-10'), reason: 'Too early.' };
  await expect(endAgreement(db, program.by(directorId, ending))).rejects.toMatchObject({ code: 'HOURS_BEYOND_END' });
});

test('a registration that was only applied for is no registration of the record until it is issued', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const program = await foundProgram(db);
  const { directorId, organizationId, journeyId } = program;
  const applied = { jurisdiction: 'CA', credential: 'AMFT', appliedOn: plainDate('2026-08-13') };
  await recordFacts(db, program.by(directorId, { registrations: [applied] }));
  const scope = { organizationId, journeyId };
  expect((await readRecord(db, scope)).record.registrations).toBeUndefined();
  expect((await readGateFacts(db, scope, '2026-11-23')).applications).toEqual([applied]);
  const issued = { jurisdiction: 'CA', credential: 'AMFT', issuedOn: plainDate('2026-09-01') };
  await recordFacts(db, program.by(directorId, { registrations: [issued] }));
  expect((await readRecord(db, scope)).record.registrations).toEqual([{ ...issued, appliedOn: applied.appliedOn }]);
  expect((await readGateFacts(db, scope, '2026-11-23')).applications).toEqual([]);
});
