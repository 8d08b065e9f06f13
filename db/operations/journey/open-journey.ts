import { randomUUID } from 'node:crypto';
import type { OpenJourney } from '../../../rules/vocabulary/commands/open-journey.ts';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Journey } from '../../entities/journey.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requirePerson } from '../person/require-person.ts';
import { writeRulebook } from '../rulebook/keep-rulebook.ts';

/** The command with the rules that the new journey is pinned to. */
export type OpenJourneyCommand = OrganizationCommand<OpenJourney> & {
  readonly rulebook: {
    readonly version: string;
    /** 64 hexadecimal digits. */
    readonly sha256: string;
    /** The rules themselves, kept word for word so that the journey can be counted under them for good. */
    readonly document?: Rulebook;
  };
};

/**
 * A director opens a supervisee's journey to a license, pinned to the rulebook as it is now.
 * @returns a receipt whose subject is the journey.
 * @throws PERSON_NOT_FOUND when there is no such supervisee, JOURNEY_EXISTS, KEY_REUSED, DATABASE_AWAY.
 */
export function openJourney(db: Database, command: OpenJourneyCommand): Promise<Receipt> {
  const { organizationId, body, rulebook, at } = command;
  return act(db, 'open-journey', command, async (session) => {
    const supervisee = await requirePerson(session, body.superviseeId);
    if (!supervisee.roles.includes('supervisee')) throw new CreditableError('PERSON_NOT_FOUND');
    await refuseSecond(session, body);
    const id = randomUUID();
    const { version, sha256, document } = rulebook;
    const pinned = { rulebookVersion: version, rulebookSha256: sha256 };
    const begun = {
      phase: 'onboarding',
      openedAt: new Date(at),
      phaseSince: new Date(at),
      endedAt: null,
      withdrawalReason: null,
      applicationReceivedOn: null,
      targetOn: null,
      plannedAt: null,
    } as const;
    await session.em.insert(Journey, { id, organizationId, ...body, ...pinned, ...begun });
    if (document !== undefined) await writeRulebook(session, { license: body.license, version, sha256, document, at });
    return {
      receipt: {
        subjectId: id,
        sentence: `The journey of ${supervisee.name} to ${body.license} is open.`,
        phase: 'onboarding',
      },
      audit: { action: 'journey-opened', after: { ...body, rulebook: { version, sha256 } }, journeyId: id },
    };
  });
}

async function refuseSecond(session: Session, { superviseeId, license }: OpenJourney): Promise<void> {
  const open = await session.em.count(Journey, { superviseeId, license, endedAt: null });
  if (open > 0) throw new CreditableError('JOURNEY_EXISTS', { license });
}
