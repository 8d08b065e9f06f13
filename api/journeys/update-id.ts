import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Command } from '../../rules/vocabulary/commands/command.ts';

/**
 * The id under which Temporal knows a command: its key, and a digest of who asks what.
 * With the key alone, another command sent at the same moment under the same key would be given the first one's receipt
 * instead of being refused; this way it reaches the database, which refuses it.
 * @param name - the name of the update.
 */
export function updateIdOf(name: string, { key, organizationId, actorId, journeyId, body }: Command<unknown>): string {
  const asked = canonicalize({ name, organizationId, actorId, journeyId, body }) ?? '';
  return `${key}/${createHash('sha256').update(asked).digest('hex').slice(0, 16)}`;
}
