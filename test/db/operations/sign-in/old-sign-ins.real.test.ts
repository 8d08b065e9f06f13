import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInsPart } from '../../../../activities/fleet/parts/sign-ins.ts';
import { makeToken } from '../../../../api/access/opaque-token.ts';
import { countOldSignIns, removeOldSignIns } from '../../../../db/operations/sign-in/old-sign-ins.ts';
import { openSession } from '../../../../db/operations/sign-in/open-session.ts';
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
        `insert into api_token (id, organization_id, person_id, name, scopes, token_sha256, made_at, expires_on)
         values (gen_random_uuid(), $1, $2, $3, '{read}', $3, $4::timestamptz, $4::timestamptz::date)`,
        [organizationId, personId, String(days), ago(days + 1)],
      );
    }
    await api.signIn(personId);
  }

  it('is found, removed with an entry, and nothing younger is touched', async () => {
    const { organizationId } = api.people;
    const asked = { organizationId, at: NOW };
    const part = signInsPart(api.services);
    const subject = { ...asked, subjectId: organizationId };
    expect(await countOldSignIns(api.services.db, asked)).toEqual({ sessions: 2, links: 1, attempts: 0, tokens: 1 });
    expect(await part.find(subject)).toMatchObject([{ kind: 'sign-ins-old', found: '4' }]);
    await part.heal(subject, ['sign-ins-old']);
    expect(await part.find(subject)).toEqual([]);
    const entries = await api.ask<{ after: unknown; sentence: string }>(
      `select after, sentence from audit_entry where action = 'old-sign-ins-removed'`,
    );
    expect(entries).toEqual([
      {
        after: { sessions: 2, links: 1, attempts: 0, tokens: 1 },
        sentence: 'Removed 4 sessions, links, attempts and tokens that were over for 90 days.',
      },
    ]);
    const left = await api.ask<{ device: string }>('select device from sign_in_session order by device');
    expect(left.map(({ device }) => device)).toEqual(['89', '89 ended', 'Firefox on Linux']);
    expect(await api.ask('select name from api_token')).toEqual([{ name: '89' }]);
  });

  it('is removed once: again there is nothing, and no second entry', async () => {
    const asked = { organizationId: api.people.organizationId, at: NOW };
    expect(await removeOldSignIns(api.services.db, asked)).toEqual({ sessions: 0, links: 0, attempts: 0, tokens: 0 });
    const entries = await api.ask(`select id from audit_entry where action = 'old-sign-ins-removed'`);
    expect(entries.length).toBe(1);
  });
});
