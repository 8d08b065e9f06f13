import { writeRulebook } from '../../../db/operations/rulebook/keep-rulebook.ts';
import { inSession } from '../../../db/session.ts';
import { NOW } from '../../db/program.ts';
import type { Scene } from './scene.ts';

/** Keeps rules under the hash that the journey of the test is pinned to, so that it can be counted under them. */
export async function pinToKeptRules({ program, dependencies }: Scene): Promise<void> {
  const document = dependencies.presentRules('CA-LMFT');
  const kept = { license: 'CA-LMFT' as const, version: '2026-01-01', sha256: 'a'.repeat(64), document, at: NOW };
  await inSession(dependencies.db, program.organizationId, (session) => writeRulebook(session, kept));
}
