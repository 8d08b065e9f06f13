import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { ActionContext } from '../../../../api/action.ts';
import { carryOutAnswer } from '../../../../api/routes/obligations/carry-out-answer.ts';
import type { Services } from '../../../../api/services.ts';
import { CreditableError } from '../../../../rules/vocabulary/errors.ts';
import { fakeServices, NOON } from '../../support/fake-services.ts';

const acting = {
  organizationId: 'o',
  actorId: 'a',
  name: 'Pat',
  roles: ['supervisor'],
  timeZone: 'America/Chicago',
} as const;
const input = { params: { obligationId: 'x' }, query: undefined, body: { reason: 'On a course' } };

describe('an answer to an obligation', () => {
  const warnings: string[] = [];
  let services: Services;
  let context: ActionContext;
  beforeAll(async () => {
    services = await fakeServices({ log: pino({ level: 'warn' }, { write: (line) => warnings.push(line) }) });
    context = { services, acting, key: 'key-12345', at: NOON };
  });
  afterAll(() => services.db.close());

  it('is put on file with what was said about which obligation, and stands although nobody can be told of it', async () => {
    const answer = carryOutAnswer<{ reason: string }>((_db, { body, key, actorId, at }) =>
      Promise.resolve({
        subjectId: body.obligationId,
        sentence: [actorId, key, body.reason].join(' '),
        recordedAt: at,
      }),
    );
    const receipt = { subjectId: 'x', sentence: 'a key-12345 On a course', recordedAt: NOON };
    await expect(answer(context, input)).resolves.toEqual(receipt);
    expect(warnings).toEqual([expect.stringContaining('could not be announced')]);
  });

  it('is announced to nobody when it was refused', async () => {
    warnings.length = 0;
    const answer = carryOutAnswer<{ reason: string }>(() => Promise.reject(new CreditableError('OBLIGATION_DONE')));
    await expect(answer(context, input)).rejects.toMatchObject({ code: 'OBLIGATION_DONE' });
    expect(warnings).toEqual([]);
  });
});
