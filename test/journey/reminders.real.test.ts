import { describe, expect, it } from '@jest/globals';
import { findNotices } from '../../db/views/find-notices.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { draftWeek } from '../../db/operations/week/draft-week.ts';
import { draftWeekSchema } from '../../rules/vocabulary/commands/draft-week.ts';
import { startOfWeek, weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { addDays, plainDate } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { startMailbox } from '../support/smtp.ts';
import { beginCounting } from './begin-counting.ts';
import { openTestJourney } from './open-test-journey.ts';
import { openTimeTravel } from './time-travel.ts';

describe('reminders', () => {
  it('go to the supervisor after 7 and 10 days, to the director after 14, 21 and 30, and each only once', async () => {
    await using travel = await openTimeTravel();
    const { db, env } = travel;
    const at = await travel.now();
    const journey = await openTestJourney({ ...travel, at });
    const today = plainDate(at.slice(0, 10));
    const week = weekOf(addDays(today, -7));
    const from = addDays(today, -60);
    const agreement = { supervisorId: journey.supervisorId, settingId: journey.settingId, from };
    const { subjectId: agreementId } = await journey.send(
      messages.proposeAgreement,
      journey.command('director', agreement, at),
    );
    await journey.send(messages.signAgreement, journey.command('supervisor', { agreementId }, at));
    const entry = {
      on: startOfWeek(week),
      settingId: journey.settingId,
      supervisorId: journey.supervisorId,
      activity: 'counseling-individual',
      minutes: 60,
    };
    await draftWeek(db, journey.command('supervisee', draftWeekSchema.parse({ week, entries: [entry] }), at));
    await journey.send(messages.submitWeek, journey.command('supervisee', { week }, at));
    const acting = { organizationId: journey.organizationId, actorId: journey.directorId };
    const told = async () =>
      (await findNotices(db, acting, null))
        .filter(({ subject }) => subject.includes('weekly log'))
        .map((notice) => [notice.recipientName, notice.tone])
        .reverse();

    await env.sleep('6 days');
    expect(await told()).toEqual([]);
    await env.sleep('2 days');
    expect(await told()).toEqual([['Sam Supervisor', 'reminder']]);
    await env.sleep('3 days');
    expect(await told()).toHaveLength(2);
    // Nobody leads the supervisors here: the director is told in the lead's place.
    await env.sleep('4 days');
    expect((await told()).slice(2)).toEqual([['Dana Director', 'escalation']]);
    await env.sleep('7 days');
    expect((await told()).slice(3)).toEqual([['Dana Director', 'escalation']]);
    await env.sleep('9 days');
    expect((await told()).slice(4)).toEqual([['Dana Director', 'decision']]);
    const count = (await told()).length;
    await env.sleep('60 days');
    expect((await told()).length).toBe(count);
    expect((await getJourneyPage(db, acting, journey.journeyId)).caseFile.length).toBeGreaterThan(4);
  }, 180_000);
});

describe('a supervisee who logs nothing', () => {
  it('is reminded by mail after 14 days, the supervisor after 21, each once', async () => {
    await using mailbox = await startMailbox();
    await using travel = await openTimeTravel(mailbox.url);
    const { db, env } = travel;
    const at = await travel.now();
    const journey = await openTestJourney({ ...travel, at });
    await beginCounting(journey, at, plainDate(at.slice(0, 10)));
    await env.sleep('13 days');
    expect(mailbox.mails).toHaveLength(0);
    await env.sleep('2 days');
    const mail = (await mailbox.waitFor(2)).find(({ subject }) => subject?.includes('document') === false);
    expect(mail?.subject).not.toMatch(/Alex|Associate|Sam|Dana/);
    expect(mail?.text).toContain('Alex Associate');
    await env.sleep('40 days');
    const acting = { organizationId: journey.organizationId, actorId: journey.directorId };
    // What is said of documents is another matter.
    const ofHours = ({ subject = '' }: { readonly subject?: string | undefined }) => !subject.includes('document');
    const notices = (await findNotices(db, acting, null)).filter(ofHours);
    expect(notices.map(({ recipientName, tone }) => [recipientName, tone]).reverse()).toEqual([
      ['Alex Associate', 'reminder'],
      ['Sam Supervisor', 'escalation'],
    ]);
    expect(mailbox.mails.filter(ofHours)).toHaveLength(2);
  }, 180_000);
});
