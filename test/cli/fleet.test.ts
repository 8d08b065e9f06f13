import { describe, expect, it } from '@jest/globals';
import { runCli } from './run-cli.ts';

describe('npm run fleet', () => {
  it('says what it does, and what its exit codes mean', () => {
    const { status, stdout } = runCli('fleet', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--dry-run');
    expect(stdout).toContain('3: something is');
  });

  it('refuses a job that there is none of', () => {
    const { status, lines } = runCli('fleet', 'everything');
    expect(status).toBe(2);
    expect(lines.join()).toContain('reconcile, digest, audit, documents, schedules');
  });

  it('says which settings it needs', () => {
    const { status, lines } = runCli('fleet', 'reconcile', '--dry-run');
    expect(status).toBe(2);
    expect(lines).toEqual(['Set DATABASE_URL and TEMPORAL_ADDRESS to those of the running system.']);
  });
});
