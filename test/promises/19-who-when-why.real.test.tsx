import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JSX } from 'preact';
import { renderPacket } from '../../activities/packet/render-packet.ts';
import { fullCopySchema } from '../../api/answers/signed-copy.ts';
import { journeyPageSchema } from '../../api/answers/journey-page.ts';
import { progressSchema } from '../../api/answers/progress.ts';
import { quarterSchema } from '../../api/answers/quarter.ts';
import { weeklyLogPageSchema } from '../../api/answers/weekly-log-page.ts';
import { showQuarter } from '../../api/attestations/show-quarter.ts';
import { ProgressPage } from '../../api/web/pages/progress-page.tsx';
import { SignedCopiesPage } from '../../api/web/pages/signed-copies-page.tsx';
import { WeeklyLogPage } from '../../api/web/pages/weekly-log-page.tsx';
import { AgreementsSection } from '../../api/web/parts/journey/agreements-section.tsx';
import { AttestationsSection } from '../../api/web/parts/journey/attestations-section.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { gatherPacket } from '../../db/operations/packet/gather-packet.ts';
import { findQuartersOf } from '../../db/views/find-quarters.ts';
import { findSignedCopies, getSignedCopy } from '../../db/views/find-signed-copies.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { getProgress } from '../../db/views/get-progress.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { readPdf } from '../activities/packet/read-pdf.ts';
import { evaluateAsItStands } from '../db/evaluated.ts';
import { type TestDatabase, createTestDatabase } from '../support/database.ts';
import { count, evidence } from './evidence.ts';
import { type SignedWorld, signOneOfEach } from './signed/sign-one-of-each.ts';

const NAME = 'Sam Supervisor';
const UTC = '2026-11-23 18:00:00 UTC';
const LOCAL = 'Nov 23, 2026, 10:00:00 AM (America/Los_Angeles, UTC-08:00)';
const IN_JSON = ['2026-11-23T18:00:00.000Z', '2026-11-23T10:00:00-08:00[America/Los_Angeles]'];
const ZONE = 'America/Los_Angeles';

/** Every kind of signed record, as a page, as JSON, and what its signature means. */
interface Shown {
  readonly what: string;
  readonly html: string;
  readonly json: string;
  readonly meaning: string;
}

describe('promise 19: a signature shows who, when and why', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  let database: TestDatabase;
  let db: Database;
  let world: SignedWorld;
  let shown: readonly Shown[];

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    world = await signOneOfEach(db);
    shown = await showAll();
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('on screen and in JSON: the printed name, UTC and local time, and the meaning in full', () => {
    expect(shown.map(({ what }) => what)).toEqual(['weekly log', 'agreement', 'attestation', 'evaluation', 'copies']);
    for (const { what, html, json, meaning } of shown) {
      expect(meaning.length).toBeGreaterThan(40);
      for (const text of [NAME, UTC, LOCAL, meaning])
        expect([what, html]).toEqual([what, expect.stringContaining(text)]);
      for (const text of [NAME, ...IN_JSON, meaning])
        expect([what, json]).toEqual([what, expect.stringContaining(text)]);
    }
  });

  it('and in the text of the PDF, for every kind', async () => {
    const { organizationId, journeyId } = world.program;
    await evaluateAsItStands(db, world.program);
    const packet = await renderPacket(await gatherPacket(db, { organizationId, journeyId }));
    const text = (await readPdf(packet.bytes)).join(' ').replaceAll(/\s+/g, ' ');
    for (const { what, meaning } of shown.slice(0, 4)) {
      const block = `Signed by ${NAME} When ${UTC}; ${LOCAL} Meaning ${meaning}`;
      expect([what, text.includes(block)]).toEqual([what, true]);
    }
    const found = `weekly log, agreement, attestation and evaluation: name, UTC and local time and meaning on ${count(shown.length)} pages, in ${count(shown.length)} JSON answers and in the text of a PDF of ${count(packet.pages)} pages`;
    evidence(19, 'a signature shows who, when and why', found, null, begun);
  }, 60_000);

  async function showAll(): Promise<Shown[]> {
    const { organizationId, supervisorId, journeyId } = world.program;
    const acting = { organizationId, actorId: supervisorId };
    const viewer = { id: supervisorId, name: NAME, roles: ['supervisor' as const], timeZone: ZONE, demo: false };
    const frame = { viewer, path: '/', flash: null, now: new Date('2026-11-24T00:00:00Z') };
    const log = await getWeeklyLog(db, acting, world.records.week);
    const journey = await getJourneyPage(db, acting, journeyId);
    const agreement = journey.agreements.find(({ agreementId }) => agreementId === world.records.agreement)!;
    const quarters = (await findQuartersOf(db, acting, journeyId)).map((one) =>
      showQuarter(one, plainDate('2026-11-23')),
    );
    const { facts: _, ...progress } = await getProgress(db, acting, journeyId);
    const told = progressSchema.parse({ ...progress, periods: [], supervisors: [] });
    const [listed] = await findSignedCopies(db, acting, journeyId);
    const copy = await getSignedCopy(db, acting, { journeyId, signedCopyId: listed?.signedCopyId ?? '' });
    const forms = { journeyId, from: '/', refusal: null, timeZone: ZONE };
    const page = (what: string, element: JSX.Element, json: unknown, meaning = '') => ({
      ...{ what, meaning, html: renderDocument(element), json: JSON.stringify(json) },
    });
    return [
      page(
        'weekly log',
        WeeklyLogPage({ frame, log, previousId: null, nextId: null, refusal: null }),
        weeklyLogPageSchema.parse(log),
        log.signature?.statement,
      ),
      page(
        'agreement',
        <AgreementsSection {...forms} agreements={[agreement]} choices={null} director={false} />,
        journeyPageSchema.shape.agreements.parse([agreement]),
        agreement.signature?.statement,
      ),
      page(
        'attestation',
        <AttestationsSection journeyId={journeyId} quarters={quarters} timeZone={ZONE} />,
        quarters.map((one) => quarterSchema.parse(one)),
        quarters[0]?.attestation?.statement,
      ),
      page('evaluation', ProgressPage({ frame, progress: told, refusal: null }), told, told.evaluations[0]?.statement),
      page(
        'copies',
        SignedCopiesPage({ frame, journeyId, superviseeName: 'Toni Trainee', copies: listed ? [listed] : [] }),
        fullCopySchema.parse(copy),
        copy.statement,
      ),
    ];
  }
});
