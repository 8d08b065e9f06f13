import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { type OpenWeek, openWeek } from '../api/support/open-week.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';
import { consents } from '../support/consent.ts';
import { evidence } from './evidence.ts';

/** Changes the database past every guard of it, as time or somebody else would. */
const past = (sql: string) => `set session_replication_role = 'replica'; ${sql}`;

const CELLS: readonly (readonly [code: string, spoil: string, mend: string])[] = [
  [
    'SUPERVISOR_LICENSE_UNKNOWN',
    'create table kept as select * from supervisor_license; delete from supervisor_license',
    'insert into supervisor_license select * from kept; drop table kept',
  ],
  [
    'SUPERVISOR_NOT_LICENSED',
    `update supervisor_license set expires_on = '2020-01-01'`,
    `update supervisor_license set expires_on = null`,
  ],
  [
    'SUPERVISOR_RESTRICTED',
    `insert into encumbrance select gen_random_uuid(), organization_id, person_id, jurisdiction, license, '2020-01-01', null, 'Probation.', now() from supervisor_license`,
    'delete from encumbrance',
  ],
  [
    'DAY_OUTSIDE_AGREEMENT',
    `update agreement set from_on = '2001-01-01', until_on = '2001-12-31'`,
    `update agreement set from_on = '2001-01-01', until_on = null`,
  ],
  [
    'AGREEMENT_NOT_SIGNED',
    'create table kept as select id, signed_at from agreement; update agreement set signed_at = null',
    'update agreement a set signed_at = k.signed_at from kept k where k.id = a.id; drop table kept',
  ],
];

describe('promise 22: only the right person may sign, over HTTP', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const today = dateAt(new Date().toISOString(), 'America/Los_Angeles');
  let api: RunningApi;
  let open: OpenWeek;
  let strangerId: string;

  beforeAll(async () => {
    api = stack.use(await runApi());
    open = await openWeek(api);
    const license = { jurisdiction: 'CA', license: 'LMFT', issuedOn: '2010-01-15' };
    const stranger = { name: 'Sue Else', email: 'sue@example.test', timeZone: 'America/Los_Angeles' };
    const both = { ...stranger, roles: ['supervisor', 'director'], licenses: [license] };
    const added = await api.ask(api.people.directorId, 'post', '/api/people', { body: both });
    strangerId = (added.body as { subjectId: string }).subjectId;
    const { organizationId, superviseeId } = api.people;
    for (const actorId of [strangerId, superviseeId])
      await consents(api.services.db, { organizationId, actorId }, api.services.now());
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const signWeek = (actorId = api.people.supervisorId) =>
    api.ask(actorId, 'post', `/api/weekly-logs/${open.weeklyLogId}/sign`, {
      body: { contentSha256: open.contentSha256 },
    });

  const evaluate = () =>
    api.ask(api.people.supervisorId, 'post', `/api/journeys/${open.journeyId}/evaluations`, {
      body: {
        ...{ from: addDays(today, -30), until: today, comment: 'Good work.' },
        areas: [{ area: 'ethics', satisfactory: true }],
      },
    });

  const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

  it('refuses somebody else and the supervisee', async () => {
    expect(codeOf(await signWeek(strangerId))).toBe('NOT_THE_SUPERVISOR');
    await api.write(`update person set roles = '{supervisee,supervisor}' where id = $1`, [api.people.superviseeId]);
    expect(codeOf(await signWeek(api.people.superviseeId))).toBe('OWN_HOURS');
  });

  it.each(CELLS)(
    '%s: a weekly log and an evaluation are refused, and say what to do',
    async (code, spoil, mend) => {
      await api.write(past(spoil), []);
      const [week, evaluation] = [await signWeek(), await evaluate()];
      await api.write(past(mend), []);
      expect([codeOf(week), week.status, evaluation.status]).toEqual([code, 422, 422]);
      // An evaluation that no agreement touches was always refused by its own word.
      expect(codeOf(evaluation)).toBe(code === 'DAY_OUTSIDE_AGREEMENT' ? 'ENTRY_NOT_COVERED' : code);
      expect((week.body as { remedy?: string }).remedy ?? week.text).toMatch(/\w/);
    },
    60_000,
  );

  it('refuses an agreement without a license on its first day, and on the day of signing where it runs', async () => {
    const { supervisorId, superviseeId, settingId } = api.people;
    const agreements = `/api/journeys/${open.journeyId}/agreements`;
    const body = { supervisorId, settingId, from: addDays(today, -20) };
    const proposed = await api.ask(superviseeId, 'post', agreements, { body });
    const { subjectId } = proposed.body as { subjectId: string };
    const sign = () => api.ask(supervisorId, 'post', `${agreements}/${subjectId}/sign`);
    await api.write('update supervisor_license set expires_on = $1', [addDays(today, -1)]);
    expect(codeOf(await sign())).toBe('SUPERVISOR_NOT_LICENSED');
    await api.write('update supervisor_license set expires_on = null, issued_on = $1', [addDays(today, -19)]);
    expect(codeOf(await sign())).toBe('SUPERVISOR_NOT_LICENSED');
    await api.write(`update supervisor_license set issued_on = '2010-01-15'`, []);
    expect((await sign()).status).toBe(200);
  }, 60_000);

  it('and lets the right person sign, once nothing stands in the way', async () => {
    expect(await api.ask(api.people.supervisorId, 'get', '/api/queue')).toMatchObject({
      body: [{ weeklyLogId: open.weeklyLogId }],
    });
    expect([(await signWeek()).status, (await evaluate()).status]).toEqual([200, 201]);
    const found = `${String(CELLS.length + 2)} kinds of refusal over HTTP for weekly log, agreement and evaluation; then signed`;
    evidence(22, 'only the right person may sign', found, null, begun);
  }, 60_000);
});
