import { describe, expect, it } from '@jest/globals';
import { findNotices } from '../../db/views/find-notices.ts';
import { addDays } from '../../rules/vocabulary/plain-date.ts';
import { stageOf } from '../../rules/vocabulary/submission.ts';
import { filePacket, journeyState, recordDecision, recordDeficiency } from '../../workflows/journey/messages.ts';
import * as board from '../../workflows/submission/messages.ts';
import { dayOf, openReadyJourney } from './open-ready-journey.ts';
import { openTimeTravel } from './time-travel.ts';

describe('an application with the board', () => {
  it('is filed, asked for more twice, late once, approved, failed, retaken, passed and licensed', async () => {
    await using travel = await openTimeTravel();
    const { db, env } = travel;
    const journey = await openReadyJourney({ ...travel, at: await travel.now() });
    const { page, tell, acting } = journey;
    const day = async (ahead = 0) => addDays(dayOf(await travel.now()), ahead);
    const stage = async () => {
      const { submission } = await page();
      return submission === null ? null : stageOf(submission);
    };
    const tones = async () =>
      (await findNotices(db, acting, null)).filter(({ subject }) => /letter|board/i.test(subject));

    await journey.until('ready');
    await journey.file(await travel.now());
    expect([await stage(), (await page()).row.phase]).toEqual(['filed', 'submitting']);
    await env.sleep('5 days');
    // Texas has supervision go on until the license is issued: hours are expected on.
    const { open } = await journey.handle.query(journeyState);
    expect(open.map(({ kind }) => kind)).toContain('log-hours');
    await tell(board.recordAcknowledgement, { receivedOn: await day() }, await travel.now());
    expect(await stage()).toBe('under-review');

    // The first letter is answered by filing again; its clock never rings.
    await env.sleep('20 days');
    const letter = { receivedOn: await day(), dueOn: await day(40), summary: 'The exam certificate was not enclosed.' };
    await tell(recordDeficiency, letter, await travel.now());
    expect(await stage()).toBe('deficient');
    await env.sleep('32 days');
    expect((await tones()).length).toBeGreaterThanOrEqual(2);
    const again = { packetId: await journey.assemble(await travel.now()), filedOn: await day() };
    await tell(filePacket, again, await travel.now());
    expect((await page()).submission).toMatchObject({
      filedOn: [expect.any(String), again.filedOn],
      letters: [{ answer: 'refiled', answeredOn: again.filedOn, lapsed: false }],
    });
    expect(await stage()).toBe('refiled');
    const told = (await tones()).length;
    await env.sleep('30 days');
    expect((await tones()).length).toBe(told);

    // The second letter goes by unanswered: that is recorded when its day is over where the board is.
    const second = { receivedOn: await day(), dueOn: await day(14), summary: 'Fingerprints are missing.' };
    const { subjectId: deficiencyId } = await tell(recordDeficiency, second, await travel.now());
    await env.sleep('13 days');
    expect(await stage()).toBe('deficient');
    await env.sleep('3 days');
    expect(await stage()).toBe('overdue');
    const answer = { deficiencyId, answeredOn: await day(), note: 'Sent by courier.' };
    await tell(board.answerDeficiency, answer, await travel.now());
    await expect(tell(board.answerDeficiency, answer, await travel.now())).rejects.toMatchObject({
      cause: { type: 'STAGE_WRONG' },
    });

    // Approved; the exam follows, is failed once, and taken again.
    await env.sleep('10 days');
    await tell(recordDecision, { decision: 'approved', decidedOn: await day() }, await travel.now());
    expect(await stage()).toBe('approved');
    await tell(
      board.admitToExam,
      { exam: 'NCE', admittedOn: await day(), windowEndsOn: await day(180) },
      await travel.now(),
    );
    await expect(
      tell(recordDecision, { decision: 'licensed', decidedOn: await day() }, await travel.now()),
    ).rejects.toMatchObject({ cause: { type: 'STAGE_WRONG' } });
    const examIsOwed = async () =>
      (await journey.handle.query(journeyState)).open.some(({ id }) => /^meet-deadline:exam:/.test(id));
    await env.sleep('60 days');
    expect(await examIsOwed()).toBe(true);
    await tell(board.recordExamResult, { takenOn: await day(), result: 'failed' }, await travel.now());
    expect(await stage()).toBe('exam-failed');
    await env.sleep('1 day');
    expect(await examIsOwed()).toBe(false);
    await env.sleep('90 days');
    await tell(
      board.admitToExam,
      { exam: 'NCE', admittedOn: await day(), windowEndsOn: await day(180) },
      await travel.now(),
    );
    await env.sleep('30 days');
    await tell(board.recordExamResult, { takenOn: await day(), result: 'passed' }, await travel.now());
    expect(await stage()).toBe('exam-passed');
    await tell(
      recordDecision,
      { decision: 'licensed', decidedOn: await day(), licenseNumber: 'TX-1' },
      await travel.now(),
    );

    await Promise.all([journey.application.result(), journey.handle.result()]);
    const over = await page();
    expect(over).toMatchObject({ row: { phase: 'licensed' }, submission: { outcome: 'licensed', number: 1 } });
    const did = over.caseFile.map(({ action }) => action).reverse();
    expect(did.filter((action) => /filed|filing|deficiency|decision|exam-/.test(action))).toEqual([
      'packet-filed',
      'filing-acknowledged',
      'deficiency-recorded',
      'packet-filed',
      'deficiency-recorded',
      'deficiency-lapsed',
      'deficiency-answered',
      'decision-recorded',
      'exam-admitted',
      'exam-result-recorded',
      'exam-admitted',
      'exam-result-recorded',
      'decision-recorded',
    ]);
  }, 300_000);

  it('that was denied ends, takes the journey back, and can be filed again as another one', async () => {
    await using travel = await openTimeTravel();
    const journey = await openReadyJourney({ ...travel, at: await travel.now() });
    const { page, tell } = journey;
    const today = dayOf(await travel.now());
    await journey.until('ready');
    await journey.file(await travel.now());
    const first = (await journey.stateOfApplication()).submissionId;
    await tell(recordDecision, { decision: 'denied', decidedOn: today }, await travel.now());
    expect(await page()).toMatchObject({ submission: { outcome: 'denied', number: 1 } });
    await journey.until('ready');
    await journey.file(await travel.now());
    expect(await page()).toMatchObject({
      row: { phase: 'submitting' },
      submission: { outcome: null, number: 2, letters: [] },
    });
    expect((await journey.stateOfApplication()).submissionId).not.toBe(first);
    await tell(board.withdrawApplication, { withdrawnOn: today, reason: 'A form was wrong.' }, await travel.now());
    await journey.until('ready');
    expect(await page()).toMatchObject({ submission: { outcome: 'withdrawn', number: 2 } });
  }, 300_000);
});
