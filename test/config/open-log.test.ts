import { describe, expect, it } from '@jest/globals';
import { openLog } from '../../config/open-log.ts';

const CANARY = 'Canary-7f3a';

function written(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog('trace', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

const PERSONAL = [
  ...['name', 'email', 'mail', 'to', 'subject', 'phone', 'address', 'licenseNumber', 'comment', 'reason', 'summary'],
  ...['text', 'token', 'secret', 'password', 'cookie', 'authorization', 'body', 'headers', 'args', 'payload'],
  'details',
];

describe('the log', () => {
  it.each(PERSONAL)('keeps no %s, however deep it stands', (field) => {
    const value = { [field]: CANARY };
    const lines = written((log) => {
      log.info({ ...value, kept: 1 }, 'one');
      log.warn({ req: value, kept: 2 }, 'two');
      log.error({ request: { person: value }, kept: 3 }, 'three');
    });
    expect(lines).not.toContain(CANARY);
    expect(lines.match(/"kept":/g)).toHaveLength(3);
  });

  it.each(['err', 'error'])(
    'keeps of what was thrown (%s) the kind, the code and the place, not what it quotes',
    (as) => {
      const cause = Object.assign(new Error(`Key (email)=(${CANARY}) already exists`), {
        code: '23505',
        detail: CANARY,
      });
      const thrown = new Error(`insert into person values ('${CANARY}')\n    at ${CANARY}`, { cause });
      const lines = written((log) => log.error({ [as]: thrown }, 'a request failed'));
      expect(lines).not.toContain(CANARY);
      const kept = (JSON.parse(lines) as Record<string, unknown>)[as];
      expect(kept).toMatchObject({ type: 'Error', cause: { type: 'Error', code: '23505' } });
      expect(JSON.stringify(kept)).toContain('open-log.test');
    },
  );

  it('keeps the message of a mistake in the code, of a lost connection, and of a numbered rule of Temporal', () => {
    const lost = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { syscall: 'connect' });
    for (const thrown of [new TypeError('x is not a function'), lost, new Error('[TMPRL1100] Nondeterminism error')])
      expect(written((log) => log.error({ err: thrown }, 'a'))).toContain(thrown.message);
  });
});
