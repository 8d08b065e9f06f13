import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { DemoWeek } from '../../cli/demo/demo-week.ts';
import { liveWeeks } from '../../cli/demo/experience-of.ts';
import { addDays } from '../../rules/vocabulary/plain-date.ts';
import { expectPacket } from './expect-packet.ts';
import { type JourneyOverHttp, openJourneyOverHttp } from './journey-over-http.ts';
import { type RunningSite, runSite } from './running-site.ts';
import { type SiteCast, gatherCast } from './site-cast.ts';

const STEP_MS = 120_000;
/** The typical week of the story: 36 hours that count in all and an hour and a half of supervision. */
const WEEK_MINUTES = 36 * 60;
const LOGGED_MINUTES = WEEK_MINUTES + 90;
const COMMENT = 'Thursday had two family sessions, not three.';
/** What must be on file before hours may count. */
const GATE_PASSED = ['agreement true', 'registration true', 'supervisor true'];
/** What is done once in the journey that is told here. */
const ONCE = [
  'journey-opened',
  'facts-recorded',
  'agreement-proposed',
  'agreement-signed',
  'week-returned',
  'record-imported',
  'packet-assembled',
  'packet-filed',
  'deficiency-recorded',
  'decision-recorded',
];

describe('a whole journey over HTTP', () => {
  const stack = new AsyncDisposableStack();
  let site: RunningSite;
  let cast: SiteCast;
  let journey: JourneyOverHttp;
  let weeks: readonly [DemoWeek, DemoWeek];

  beforeAll(async () => {
    site = stack.use(await runSite());
    cast = await gatherCast(site);
    journey = await openJourneyOverHttp(cast);
    weeks = twoOf(liveWeeks(cast.story));
  }, 180_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  /** The mail to somebody about something; other reminders may come before it. */
  async function mailTo(address: string, subject: RegExp) {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
      const found = site.mailbox.mails.find(
        ({ to, subject: own = '' }) => subject.test(own) && JSON.stringify(to).includes(address),
      );
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('No such mail came within 30 s.');
  }

  it(
    'may count once the supervisor has signed the agreement',
    async () => {
      expect(await journey.page()).toMatchObject({ mayCount: false, row: { phase: 'onboarding' } });
      await journey.agree();
      const { gate } = await journey.pageWhen(({ row }) => row.phase === 'accumulating');
      const waitedFor = gate?.items.filter(({ blocks }) => blocks) ?? [];
      expect(waitedFor.map(({ id, done }) => `${id} ${String(done)}`).sort()).toEqual(GATE_PASSED);
    },
    STEP_MS,
  );

  it(
    'counts a week that was returned, corrected and signed, and explains the count',
    async () => {
      const [week] = weeks;
      const wrong = {
        ...week,
        sessions: [...week.sessions, ...week.sessions.filter(({ activity }) => activity === 'counseling-family')],
      };
      const first = await journey.submit(wrong);
      expect(first).toMatchObject({ version: 1, totalMinutes: LOGGED_MINUTES + 180 });
      await journey.sendBack(first, COMMENT);
      expect((await journey.page()).weeks).toMatchObject([{ weeklyLogs: [{ status: 'returned', comment: COMMENT }] }]);
      const second = await journey.submit(week);
      expect(second).toMatchObject({ version: 2, totalMinutes: LOGGED_MINUTES });
      expect((await journey.page()).row.countedMinutes).toBe(0);
      await journey.sign(second);
      const { row, evaluation } = await journey.pageWhen(({ row: { countedMinutes } }) => countedMinutes > 0);
      expect(row).toMatchObject({
        loggedMinutes: LOGGED_MINUTES,
        countedMinutes: LOGGED_MINUTES,
        phase: 'accumulating',
      });
      expect(evaluation?.requirements.find(({ id }) => id === 'total-hours')).toMatchObject({
        verdict: 'unmet',
        counted: 36,
        required: 3000,
        short: 2964,
        citation: expect.stringContaining('22 Tex. Admin. Code § 681.92'),
        explanation: expect.stringContaining('36'),
      });
    },
    STEP_MS,
  );

  it(
    'is refused a packet while something is in the way',
    async () => {
      await expect(cast.director.act(`${journey.path}/packet`, {})).rejects.toThrow('NOT_READY');
    },
    STEP_MS,
  );

  it(
    'becomes ready with the history that was kept elsewhere and one more signed week',
    async () => {
      await journey.bringInHistory();
      await journey.sign(await journey.submit(weeks[1]));
      const { row, evaluation } = await journey.pageWhen(({ row: { phase } }) => phase === 'ready');
      expect(evaluation?.verdict).toBe('met');
      expect(row).toMatchObject({ loggedMinutes: cast.story.weeks.length * LOGGED_MINUTES, obstacle: null });
    },
    STEP_MS,
  );

  it(
    'hands out a packet that says who signed, when and why, and what it comes to',
    async () => {
      const { subjectId } = await cast.director.act(`${journey.path}/packet`, {});
      const { packets } = await journey.page();
      expect(packets.map(({ packetId }) => packetId)).toEqual([subjectId]);
      const file = new Uint8Array(
        await (await cast.director.download(`${journey.path}/packets/${subjectId}.pdf`)).arrayBuffer(),
      );
      expect(createHash('sha256').update(file).digest('hex')).toBe(packets[0]?.sha256);
      await expectPacket(cast, { file, pages: packets[0]?.pages ?? 0, weekMinutes: LOGGED_MINUTES });
    },
    STEP_MS,
  );

  it(
    'is filed, answers the board by mail to the director, and ends with the license',
    async () => {
      // Nobody is told before nine in the morning: of a letter of yesterday, they are told at any hour.
      const yesterday = addDays(cast.today, -1);
      const [packet] = (await journey.page()).packets;
      await cast.director.act(`${journey.path}/packets/${packet?.packetId ?? ''}/file`, { filedOn: yesterday });
      expect((await journey.page()).row.phase).toBe('submitting');
      const letter = { receivedOn: yesterday, dueOn: addDays(cast.today, 20), summary: 'Send the transcript.' };
      await cast.director.act(`${journey.path}/deficiency`, letter);
      const mail = await mailTo('philippa.inkwell@larkspur.example', /^The board asks for more/);
      expect(mail.text).toContain(cast.story.name);
      const decision = { decision: 'licensed', decidedOn: cast.today, licenseNumber: 'TX-90210' };
      await cast.director.act(`${journey.path}/decision`, decision);
      expect(await journey.page()).toMatchObject({ row: { phase: 'licensed' }, decision, deficiency: letter });
    },
    STEP_MS,
  );

  it(
    'keeps every step in the case file once, however often its command is repeated',
    async () => {
      const { caseFile } = await journey.page();
      const actions = caseFile.map(({ action }) => action);
      for (const action of ONCE)
        expect([action, actions.filter((each) => each === action).length]).toEqual([action, 1]);
      expect(actions.filter((action) => action === 'week-submitted')).toHaveLength(3);
      expect(actions.filter((action) => action === 'week-signed')).toHaveLength(2);
      const subjects = site.mailbox.mails.map(({ subject, to }) => `${JSON.stringify(to)} ${subject ?? ''}`);
      expect(new Set(subjects).size).toBe(subjects.length);
      for (const command of cast.people.sent) {
        const { status, answer, method, path } = command;
        expect([method, path, await cast.people.sendAgain(command)]).toEqual([method, path, { status, answer }]);
      }
      expect((await journey.page()).caseFile).toEqual(caseFile);
      expect(site.mailbox.mails).toHaveLength(subjects.length);
    },
    STEP_MS,
  );
});

function twoOf([first, second]: readonly DemoWeek[]): readonly [DemoWeek, DemoWeek] {
  if (first === undefined || second === undefined) throw new Error('The story has two weeks to write and sign here.');
  return [first, second];
}
