import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { tellConcerned } from '../../../api/journeys/tell-concerned.ts';
import { recordCredential } from '../../../db/operations/credential/record-credential.ts';
import { recordEncumbrance } from '../../../db/operations/credential/record-encumbrance.ts';
import { addPerson } from '../../../db/operations/person/add-person.ts';
import { findConcerned } from '../../../db/views/find-concerned.ts';
import { findNotices } from '../../../db/views/find-notices.ts';
import { addPersonSchema } from '../../../rules/vocabulary/commands/add-person.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { startMailbox } from '../../support/smtp.ts';
import { beginCounting } from '../begin-counting.ts';
import { openTestJourney } from '../open-test-journey.ts';
import { openTimeTravel } from '../time-travel.ts';

describe('the clocks of a supervisor', () => {
  it('tell of a license that ends, from ninety days before to the day on which it has ended, and of a renewal never again', async () => {
    await using mailbox = await startMailbox();
    await using travel = await openTimeTravel(mailbox.url);
    const { db, env, client, taskQueue } = travel;
    const at = await travel.now();
    const today = plainDate(at.slice(0, 10));
    const journey = await openTestJourney({ ...travel, at });
    const { organizationId, supervisorId, directorId } = journey;
    await beginCounting(journey, at, today);
    const acting = { organizationId, actorId: directorId };
    const command = <Body>(body: Body) => ({ ...acting, key: randomUUID(), at, body });
    const lead = {
      name: 'Lee Lead',
      email: `${randomUUID()}@example.test`,
      timeZone: 'America/Los_Angeles',
      roles: ['supervisor', 'lead'],
    };
    const standIn = {
      ...lead,
      licenses: [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: '2010-01-01' }],
      supervisionTrainingMinutes: 2400,
      supervisionTrainedOn: '2019-01-01',
    };
    await addPerson(db, command(addPersonSchema.parse(standIn)));
    const insurance = {
      personId: supervisorId,
      kind: 'insurance',
      name: 'Liability',
      issuedOn: today,
      expiresOn: addDays(today, 100),
    } as const;
    await recordCredential(db, command(insurance));
    const announce = async () => {
      const { journeyIds } = await findConcerned(db, acting, supervisorId);
      await tellConcerned(client.workflow, taskQueue, { organizationId, personId: supervisorId, journeyIds });
    };
    await announce();
    const told = async () =>
      (await findNotices(db, acting, null))
        .filter(({ subject }) => subject.includes('credential'))
        .map(({ recipientName, tone }) => `${recipientName}: ${tone}`)
        .reverse();

    await env.sleep('8 days');
    expect(await told()).toEqual([]);
    await env.sleep('3 days');
    expect(await told()).toEqual(['Sam Supervisor: reminder']);
    await env.sleep('30 days');
    expect(await told()).toHaveLength(2);
    await env.sleep('15 days');
    // Above a supervisor stands the lead.
    expect((await told()).slice(2)).toEqual(['Lee Lead: reminder']);
    await env.sleep('15 days');
    expect((await told()).slice(3)).toEqual(['Dana Director: escalation']);
    await env.sleep('40 days');
    expect((await told()).slice(4).sort()).toEqual([
      'Dana Director: escalation',
      'Dana Director: loss',
      'Sam Supervisor: loss',
      'Sam Supervisor: reminder',
      'Sam Supervisor: reminder',
    ]);
    const count = (await told()).length;
    await recordCredential(db, command({ ...insurance, expiresOn: addDays(today, 1000) }));
    await announce();
    await env.sleep('60 days');
    expect(await told()).toHaveLength(count);
    const [mail] = await mailbox.waitFor(1);
    expect(mail?.subject).not.toMatch(/Sam|Lee|Dana|Alex/);
  }, 180_000);

  it('call the supervisor and the director at once when a board restricts the license, and name who could stand in', async () => {
    await using travel = await openTimeTravel();
    const { db, env, client, taskQueue } = travel;
    const at = await travel.now();
    const today = plainDate(at.slice(0, 10));
    const journey = await openTestJourney({ ...travel, at });
    const { organizationId, supervisorId, superviseeId, directorId } = journey;
    await beginCounting(journey, at, today);
    const acting = { organizationId, actorId: directorId };
    const command = <Body>(body: Body) => ({ ...acting, key: randomUUID(), at, body });
    const person = {
      name: 'Lee Chen',
      email: `${randomUUID()}@example.test`,
      timeZone: 'America/Los_Angeles',
      roles: ['supervisor'],
      superviseeLimit: 3,
    };
    const licenses = [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: '2010-01-01' }];
    await addPerson(
      db,
      command(
        addPersonSchema.parse({
          ...person,
          licenses,
          supervisionTrainingMinutes: 2400,
          supervisionTrainedOn: '2019-01-01',
        }),
      ),
    );
    const restriction = {
      personId: supervisorId,
      jurisdiction: 'CA',
      license: 'LMFT',
      from: addDays(today, -3),
      reason: 'Probation',
    };
    await recordEncumbrance(db, command(restriction));
    const { journeyIds } = await findConcerned(db, acting, supervisorId);
    await tellConcerned(client.workflow, taskQueue, { organizationId, personId: supervisorId, journeyIds });
    await env.sleep('1 day');
    const notices = await findNotices(db, acting, null);
    const told = (personId: string) => findNotices(db, acting, personId);
    expect(notices.map(({ recipientName, tone }) => `${recipientName}: ${tone}`).sort()).toEqual([
      'Alex Associate: reminder',
      'Dana Director: escalation',
      'Sam Supervisor: escalation',
    ]);
    expect((await told(superviseeId))[0]?.text).toContain(
      'Lee Chen could stand in: an agreement is still needed, room for 3 more.',
    );
    await env.sleep('14 days');
    expect((await told(directorId)).map(({ tone, subject }) => `${tone}: ${subject}`)).toContainEqual(
      expect.stringMatching(/^decision: Your decision is needed/),
    );
    const lifted = { ...restriction, until: addDays(today, 1) };
    await recordEncumbrance(db, command(lifted));
    await tellConcerned(client.workflow, taskQueue, { organizationId, personId: supervisorId, journeyIds });
    const count = (await findNotices(db, acting, null)).length;
    await env.sleep('7 days');
    expect(
      (await findNotices(db, acting, null)).filter(({ subject }) => /lapsed|restricted/.test(subject)).length,
    ).toBeLessThanOrEqual(count);
  }, 180_000);
});
