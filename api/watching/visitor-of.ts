import type { Visitor } from '../../rules/vocabulary/access.ts';
import type { SignedInPerson } from '../action.ts';

/** A signed-in person as the log of access knows them. */
export function visitorOf({ actorId, session, token, origin, emergency }: SignedInPerson): Visitor {
  return {
    actorId,
    means: token === undefined ? 'session' : 'api-token',
    meansId: token?.tokenId ?? session?.sessionId ?? null,
    emergencyId: emergency?.emergencyId ?? null,
    address: origin?.address ?? null,
    device: origin?.device ?? null,
  };
}
