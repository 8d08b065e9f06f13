import { describe, expect, test } from '@jest/globals';
import { giveNotice } from '../../../db/operations/departure/give-notice.ts';
import { withdrawNotice } from '../../../db/operations/departure/withdraw-notice.ts';
import { recordPacketItem } from '../../../db/operations/packet/record-packet-item.ts';
import { getDeparture } from '../../../db/views/get-departure.ts';
import { leaverKit } from '../../../rules/departures/leaver-kit.ts';
import { judgePacket } from '../../../rules/readiness/judge-packet.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { inOneLine } from '../../rules/departures/a-leaving.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { foundProgram } from '../program.ts';
import { submitAWeek } from '../submitted-week.ts';

const LAST_DAY = plainDate('2026-12-31');

describe('what a departure concerns', () => {
  test('is every journey that goes on, with logs, agreements, forms and what the board wants to be told', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const log = await submitAWeek(db, program);
    const { directorId, supervisorId: sam, settingId: place, organizationId, by } = program;
    const acting = { organizationId, actorId: directorId };
    const { subjectId } = await giveNotice(db, by(directorId, { personId: sam, lastDayOn: LAST_DAY }));
    const lines = async () => {
      const { journeys, personId: leaverId, lastDayOn } = await getDeparture(db, acting, subjectId);
      expect(journeys.map(({ superviseeName }) => superviseeName)).toEqual(['Toni Trainee']);
      return journeys.flatMap(({ license, facts, packetFacts }) => {
        const packet = judgePacket(license, packetFacts);
        return leaverKit({ ...facts, packet, leaverId, lastDayOn })
          .items.filter(({ done }) => !done)
          .map(inOneLine);
      });
    };
    const notice = `notice:one-week-notice:${sam} supervisor send 2026-12-24 (2026-12-24)`;
    expect(await lines()).toEqual([
      notice,
      `agreement:${sam}:${place} director end 2026-12-31`,
      `form:experience-verification:${sam}:${place} supervisor sign 2026-12-31`,
      `form:oversight-agreement:${sam}:${place} supervisor sign 2026-12-31`,
      `form:supervision-agreement:${sam}:${place} supervisor sign 2026-12-31`,
      `log:${log.weeklyLogId} supervisor sign 2026-12-31`,
    ]);

    const step = { itemKey: `one-week-notice:${sam}`, step: 'sent', on: plainDate('2026-11-23') } as const;
    await recordPacketItem(db, by(sam, step), judgePacket);
    expect(await lines()).not.toContain(notice);
  });

  test('is not to be seen once the notice was taken back, nor by another organization', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const other = await foundProgram(db, 'Other Clinic');
    const { directorId, supervisorId: personId, organizationId, by } = program;
    const { subjectId } = await giveNotice(db, by(directorId, { personId, lastDayOn: LAST_DAY }));
    const ask = (organization: string) =>
      getDeparture(db, { organizationId: organization, actorId: directorId }, subjectId);
    await expect(ask(other.organizationId)).rejects.toMatchObject({ code: 'DEPARTURE_NOT_FOUND' });
    await withdrawNotice(db, by(directorId, { personId }));
    await expect(ask(organizationId)).rejects.toMatchObject({ code: 'DEPARTURE_NOT_FOUND' });
  });
});
