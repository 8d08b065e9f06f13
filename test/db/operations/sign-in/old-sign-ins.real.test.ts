import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInsPart } from '../../../../activities/fleet/parts/sign-ins.ts';
import { makeToken } from '../../../../api/access/opaque-token.ts';
import { countOldSignIns, removeOldSignIns } from '../../../../db/operations/sign-in/old-sign-ins.ts';
import { openSession } from '../../../../db/operations/sign-in/open-session.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { type SignInApi, openSignInApi } from '../../../api/support/sign-in-api.ts';

const NOW = '2026-11-23T16:00:00.000Z';
/** An instant so many days before the present. */
const ago = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

describe('what is long over', () => {
  let api: SignInApi;
  beforeAll(async () => {
    api = await openSignInApi();
    await plant();
  }, 60_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  /** One of each kind that is over for a day more than it is kept, and one for a day less. */
  async function plant() {
    const { organizationId, directorId: personId } = api.people;
    const linkId = await plantLink();
    for (const days of [91, 89]) {
      const token = makeToken(organizationId);
      const begun = {
        organizationId,
        personId,
        method: 'mailed-link',
        device: String(days),
        at: ago(days + 7),
      } as const;
      await openSession(api.services.db, { ...begun, token });
      const ended = await openSession(api.services.db, {
        ...begun,
        ...{ token: makeToken(organizationId), device: `${String(days)} ended`, at: ago(days + 1) },
      });
      await api.ask('update sign_in_session set ended_at = $1 where id = $2', [ago(days), ended]);
      await api.ask(
        `insert into mailed_link (id, organization_id, person_id, token_sha256, made_at, expires_at)
         values (gen_random_uuid(), $1, $2, $3, $4::timestamptz, $4)`,
        [organizationId, personId, String(days), ago(days)],
      );
      await api.ask(
        `insert into review_session (id, organization_id, link_id, token_sha256, device, begun_at, last_seen_at, ended_at, ended_because)
         values (gen_random_uuid(), $1, $2, $3, $3, $4::timestamptz, $4, $4, 'closed')`,
        [organizationId, linkId, String(days), ago(days)],
      );
      await api.ask(
        `insert into api_token (id, organization_id, person_id, name, scopes, token_sha256, made_at, expires_on)
         values (gen_random_uuid(), $1, $2, $3, '{read}', $3, $4::timestamptz, $4::timestamptz::date)`,
        [organizationId, personId, String(days), ago(days + 1)],
      );
    }
    await api.signIn(personId);
  }

  /** A link to no packet at all: what it opens is not looked at here. */
  async function plantLink(): Promise<string> {
    const [made] = await withoutReferences(
      `insert into packet_link (id, organization_id, journey_id, packet_id, reviewer_name, board, token_sha256, made_at, made_by_id, ends_at)
       select gen_random_uuid(), $1, gen_random_uuid(), gen_random_uuid(), 'Ada', 'Board', 'x', now(), $2, now() returning id`,
      [api.people.organizationId, api.people.directorId],
    );
    return made?.id ?? '';
  }

  function withoutReferences(sql: string, values: readonly unknown[]): Promise<{ id: string }[]> {
    return withClient(api.adminUrl, async (client) => {
      await client.query(`set session_replication_role = 'replica'`);
      return (await client.query<{ id: string }>(sql, [...values])).rows;
    });
  }

  it('is found, removed with an entry, and nothing younger is touched', async () => {
    const { organizationId } = api.people;
    const asked = { organizationId, at: NOW };
    const part = signInsPart(api.services);
    const subject = { ...asked, subjectId: organizationId };
    expect(await countOldSignIns(api.services.db, asked)).toEqual({
      sessions: 2,
      links: 1,
      attempts: 0,
      tokens: 1,
      reviews: 1,
    });
    expect(await part.find(subject)).toMatchObject([{ kind: 'sign-ins-old', found: '5' }]);
    await part.heal(subject, ['sign-ins-old']);
    expect(await part.find(subject)).toEqual([]);
    const entries = await api.ask<{ after: unknown; sentence: string }>(
      `select after, sentence from audit_entry where action = 'old-sign-ins-removed'`,
    );
    expect(entries).toEqual([
      {
        after: { sessions: 2, links: 1, attempts: 0, tokens: 1, reviews: 1 },
        sentence: 'Removed 5 sessions, links, attempts, tokens and browsers of reviewers that were over for 90 days.',
      },
    ]);
    const left = await api.ask<{ device: string }>('select device from sign_in_session order by device');
    expect(left.map(({ device }) => device)).toEqual(['89', '89 ended', 'Firefox on Linux']);
    expect(await api.ask('select name from api_token')).toEqual([{ name: '89' }]);
    expect(await api.ask('select device from review_session')).toEqual([{ device: '89' }]);
  });

  it('is removed once: again there is nothing, and no second entry', async () => {
    const asked = { organizationId: api.people.organizationId, at: NOW };
    expect(await removeOldSignIns(api.services.db, asked)).toEqual({
      sessions: 0,
      links: 0,
      attempts: 0,
      tokens: 0,
      reviews: 0,
    });
    const entries = await api.ask(`select id from audit_entry where action = 'old-sign-ins-removed'`);
    expect(entries.length).toBe(1);
  });
});
