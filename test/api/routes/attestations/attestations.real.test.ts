import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ShownQuarter } from '../../../../api/answers/quarter.ts';
import { startOfWeek } from '../../../../rules/vocabulary/calendar-week.ts';
import { endOfQuarter, quarterOf } from '../../../../rules/vocabulary/quarter.ts';
import { type OpenWeek, openWeek } from '../../support/open-week.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';

describe('attestations over HTTP', () => {
  let api: RunningApi;
  let open: OpenWeek;
  beforeAll(async () => {
    api = await runApi();
    open = await openWeek(api);
    const { weeklyLogId, contentSha256 } = open;
    await api.ask(api.people.supervisorId, 'post', `/api/weekly-logs/${weeklyLogId}/sign`, { body: { contentSha256 } });
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  it('list the quarters of a journey to those who see it, and let its supervisor attest them once they are over', async () => {
    const { supervisorId, superviseeId, directorId } = api.people;
    const path = `/api/journeys/${open.journeyId}/attestations`;
    const quarter = quarterOf(startOfWeek(open.week));
    const [shown] = (await api.ask(superviseeId, 'get', path)).body as ShownQuarter[];
    expect(shown).toMatchObject({ quarter, weeks: 1, attestation: null });
    expect(shown?.minutesByActivity).toMatchObject([{ activity: 'counseling-individual', recorded: 90 }]);
    const body = { settingId: shown?.settingId, quarter, contentSha256: shown?.contentSha256 };
    expect((await api.ask(directorId, 'post', path, { body })).body.code).toBe('NOT_ALLOWED');
    const answer = await api.ask(supervisorId, 'post', path, { body });
    const over = endOfQuarter(quarter) < new Date().toISOString().slice(0, 10);
    if (!over) expect(answer.body.code).toBe('QUARTER_NOT_OVER');
    expect((await api.ask(supervisorId, 'get', '/api/attestations')).status).toBe(200);
  }, 60_000);
});
