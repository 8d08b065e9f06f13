import { readJourneyRows } from '../../../db/operations/fleet/read-journey-rows.ts';
import { readLateness } from '../../../db/operations/fleet/read-lateness.ts';
import type { FindingKind } from '../../../rules/vocabulary/fleet.ts';
import type { Dependencies } from '../../dependencies.ts';
import { deliverNotice } from '../../notice/deliver-notice.ts';
import { findDrift } from '../find-drift.ts';
import { type Part, type Subject, lateBefore } from '../part.ts';

/** Of these the journey reads anew how it stands; of the others it only has to look. */
const READ_ANEW: readonly FindingKind[] = [
  'journey-not-ended',
  'phase-differs',
  'rules-differ',
  'waiting-differs',
  'application-differs',
];

/** Journeys: whether each is carried, as its rows have it, and was looked at in time. */
export function journeysPart(dependencies: Pick<Dependencies, 'db' | 'fleet' | 'journeys' | 'mailer'>): Part {
  const { db, fleet, journeys } = dependencies;
  const deliver = deliverNotice(dependencies);
  const scopeOf = ({ organizationId, subjectId: journeyId }: Subject) => ({ organizationId, journeyId });
  return {
    async find(subject) {
      const before = lateBefore(subject.at);
      const running = await fleet.findJourney(subject.subjectId);
      const rows = await readJourneyRows(db, scopeOf(subject));
      const late = await readLateness(db, scopeOf(subject), before);
      return findDrift({ rows, running, late, before });
    },
    async heal(subject, kinds) {
      const rows = await readJourneyRows(db, scopeOf(subject));
      const { organizationId, journeyId, ended, unsent } = rows;
      if (kinds.includes('journey-silent')) throw new Error('It does not answer, so that nothing can be told to it.');
      if (kinds.includes('journey-not-running') && !ended) await fleet.startJourney(rows);
      if (READ_ANEW.some((kind) => kinds.includes(kind))) await fleet.readAnew(journeyId);
      else if (!ended) await journeys.lookAgain(journeyId);
      if (ended && kinds.includes('notice-unsent'))
        for (const noticeId of unsent) await deliver({ organizationId, noticeId });
    },
  };
}
