import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Phase } from '../../../rules/vocabulary/phase.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';

/** What commands need to know of a journey. */
export interface JourneyInHand {
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  /** IANA name of the supervisee's zone. */
  readonly timeZone: string;
  readonly license: LicenseCode;
  readonly phase: Phase;
  readonly ended: boolean;
  readonly rulebook: { readonly version: string; readonly sha256: string };
  readonly applicationReceivedOn: PlainDate | null;
}

/** Selects journeys as `JourneyInHand`; a condition on `j` is to follow. */
export const JOURNEYS_IN_HAND = `
  select j.id as "journeyId", j.supervisee_id as "superviseeId", p.name as "superviseeName", p.time_zone as "timeZone",
    j.license, j.phase, j.ended_at is not null as ended, j.application_received_on as "applicationReceivedOn",
    json_build_object('version', j.rulebook_version, 'sha256', j.rulebook_sha256) as rulebook
  from journey j join person p on p.id = j.supervisee_id`;

const ROW = `${JOURNEYS_IN_HAND} where j.id = ?`;

/**
 * The journey of a question.
 * @throws JOURNEY_NOT_FOUND also for a journey of another organization.
 */
export async function requireJourney(session: Session, journeyId: string): Promise<JourneyInHand> {
  return only(isId(journeyId) ? await session.ask<JourneyInHand>(ROW, [journeyId]) : []);
}

/**
 * The journey of a command, held until the transaction ends: commands to one journey come one after another.
 * @throws JOURNEY_NOT_FOUND, and JOURNEY_ENDED when it is over.
 */
export async function requireOpenJourney(session: Session, journeyId: string): Promise<JourneyInHand> {
  const journey = only(
    isId(journeyId) ? await session.ask<JourneyInHand>(`${ROW} for no key update of j`, [journeyId]) : [],
  );
  if (journey.ended) throw new CreditableError('JOURNEY_ENDED');
  return journey;
}

function only(rows: JourneyInHand[]): JourneyInHand {
  const [journey] = rows;
  if (journey === undefined) throw new CreditableError('JOURNEY_NOT_FOUND');
  return journey;
}
