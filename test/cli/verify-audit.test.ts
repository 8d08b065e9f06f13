import { describe, expect, it } from '@jest/globals';
import { createTestFolder } from '../support/folders.ts';
import { runCli, runCliWith } from './run-cli.ts';

describe('npm run verify-audit', () => {
  it('says how it is called and what its exit codes mean', () => {
    const { status, stdout } = runCli('verify-audit', '--help');
    expect(status).toBe(0);
    for (const said of ['--organization <id>', '--export', '--public-key <file...>', '--json', '1: one is not'])
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(said);
  });

  it('says where to find a database when there is none, and that nobody answers', async () => {
    await using place = await createTestFolder();
    const none = runCliWith({ DATABASE_URL: '', DATA_DIR: place.folder }, 'verify-audit');
    expect([none.status, none.lines]).toEqual([2, [expect.stringContaining('Set DATABASE_URL')]]);
    const away = runCliWith({ DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x', DATA_DIR: place.folder }, 'verify-audit');
    expect([away.status, away.lines]).toEqual([2, ['The database cannot be reached at the moment.']]);
  });

  it('refuses a key that is none', () => {
    const { status, lines } = runCli('verify-audit', '--public-key', 'package.json');
    expect([status, lines]).toEqual([2, [expect.stringContaining('package.json holds no public key')]]);
  });
});
