import { randomUUID } from 'node:crypto';
import { fileDocument } from '../../../db/operations/document/file-document.ts';
import { beginRun } from '../../../db/operations/fleet/begin-run.ts';
import { keepFindings, settleFindings } from '../../../db/operations/fleet/keep-findings.ts';
import { insertNotice } from '../../../db/operations/notice/insert-notice.ts';
import { Submission } from '../../../db/entities/submission.ts';
import { inSession } from '../../../db/session.ts';
import type { FleetJob, FleetPart } from '../../../rules/vocabulary/fleet.ts';
import { NOW } from '../../db/program.ts';
import { submitAWeek } from '../../db/submitted-week.ts';
import { aFleetRun } from './a-fleet-run.ts';
import { aRollout } from './a-rollout.ts';
import type { Arrange, Fixture, Scene } from './scene.ts';

/** Somewhat later than everything that was put on file. */
const LATER = '2026-11-23T20:00:00.000Z';

/** A part of a job over what is put on file first. */
function over(part: FleetPart, job: FleetJob, put: (scene: Scene, runId: string) => Promise<unknown>) {
  const arrange: Arrange<'fleetBatch'> = async (scene) => {
    const run = aFleetRun(scene, job);
    await beginRun(scene.dependencies.db, run);
    await put(scene, run.runId);
    const { organizationId, runId } = run;
    return { organizationId, runId, dryRun: false, part, after: null, most: 10, at: LATER };
  };
  return arrange as Arrange<never>;
}

const nothing = () => Promise.resolve();

/** A journey that is open while nothing carries it. */
export const arrange = over('journeys', 'reconcile', nothing);

/** What it found. */
export const leaves = 'fleet_finding';

/** The other parts: what nothing carries, what was not mailed and what could not be healed, who has something open, and a trail whose head is not kept outside. */
export const others: Fixture['others'] = {
  applications: { arrange: over('applications', 'reconcile', openApplication), leaves },
  rollouts: { arrange: over('rollouts', 'reconcile', aRollout), leaves },
  supervisors: { arrange: over('supervisors', 'reconcile', nothing), leaves },
  notices: { arrange: over('notices', 'reconcile', leaveSomething), leaves: 'notice' },
  trail: { arrange: over('trail', 'audit', nothing), leaves },
  documents: { arrange: over('documents', 'documents', aDocumentWithoutItsFile), leaves },
  people: {
    arrange: over('people', 'digest', ({ program, dependencies }) => submitAWeek(dependencies.db, program)),
    leaves: 'notice',
  },
};

/** Its file was lost. */
async function aDocumentWithoutItsFile({ program, dependencies: { db } }: Scene): Promise<void> {
  const { journeyId, directorId, by } = program;
  const file = { fileName: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '0'.repeat(64) };
  const body = { kind: 'evaluation', title: 'Evaluation', holder: { journeyId }, ...file } as const;
  await fileDocument(db, by(directorId, body), { documentId: randomUUID(), keySealed: 's1:none:none', read: 'whole' });
}

function openApplication({ program: { organizationId, journeyId }, dependencies }: Scene): Promise<unknown> {
  return inSession(dependencies.db, organizationId, ({ em }) =>
    em.insert(Submission, { id: randomUUID(), organizationId, journeyId, number: 1, openedAt: new Date(NOW) }),
  );
}

async function leaveSomething({ program, dependencies: { db } }: Scene, runId: string): Promise<void> {
  const { organizationId, journeyId, supervisorId } = program;
  const silent = { kind: 'journey-silent', journeyId, expected: 'says how it stands', found: 'no answer' } as const;
  await keepFindings(db, { organizationId, runId }, journeyId, [{ ...silent, subjectId: journeyId }], NOW);
  const failed = { subjectId: journeyId, kinds: [silent.kind], failure: 'It does not answer.', at: NOW };
  await settleFindings(db, { organizationId, runId }, failed);
  const words = { subject: 'Rules wait', text: 'Newer rules wait.', html: '<p>Newer rules wait.</p>' };
  const reader = { recipientId: supervisorId, recipientName: 'Sam Supervisor', channel: 'mail' as const };
  const rung = { obligationKey: 'rollout:1', rung: 0, tone: 'reminder' as const, dueAt: NOW };
  await inSession(db, organizationId, (session) =>
    insertNotice(session, { scopeId: organizationId, journeyId: null, ...reader, ...rung, ...words }, NOW),
  );
}
