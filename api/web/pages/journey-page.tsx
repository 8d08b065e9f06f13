import { can } from '../../../rules/vocabulary/abilities.ts';
import type { JSX } from 'preact';
import type { JourneyPage as JourneyView } from '../../../db/views/journey-page.ts';
import type { ShownPacketLink } from '../../../db/views/find-packet-links.ts';
import type { ShownQuarter } from '../../answers/quarter.ts';
import { type PlainDate, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { Phase } from '../../../rules/vocabulary/phase.ts';
import type { PacketReadiness } from '../../../rules/vocabulary/packet-readiness.ts';
import { ruleHref } from '../../../rules/vocabulary/rule-href.ts';
import type { RulesVersion } from '../../../rules/vocabulary/rules-version.ts';
import type { Refusal } from '../parts/action-form.tsx';
import type { Option } from '../parts/fields.tsx';
import { AgreementsSection } from '../parts/journey/agreements-section.tsx';
import { AttestationsSection } from '../parts/journey/attestations-section.tsx';
import { AnswerSection } from '../parts/journey/answer-section.tsx';
import { BoardSection } from '../parts/journey/board-section.tsx';
import { CaseFileSection } from '../parts/journey/case-file-section.tsx';
import { FactsForms } from '../parts/journey/facts-forms.tsx';
import { GateSection } from '../parts/journey/gate-section.tsx';
import { LostSection } from '../parts/journey/lost-section.tsx';
import { NewerRulesNote } from '../parts/journey/newer-rules-note.tsx';
import { PacketItemsSection, SupervisionGoesOn } from '../parts/journey/packet-items-section.tsx';
import { RequirementsSection } from '../parts/journey/requirements-section.tsx';
import { SharedLogSection } from '../parts/journey/shared-log-section.tsx';
import { WeeksSection } from '../parts/journey/weeks-section.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import type { EntryPlace } from '../reading/entry-places.ts';
import { groupLost, ledgerTotals } from '../reading/lost-groups.ts';
import { nextThing, weekHref } from '../reading/next-thing.ts';
import { groupRequirements } from '../reading/requirement-lines.ts';
import { threatTo } from '../reading/threat.ts';
import type { Viewer } from '../viewer.ts';

/** What the page of one journey needs. */
export interface JourneyPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly page: JourneyView;
  /** Null for readers who may not propose an agreement. */
  readonly choices: { readonly supervisors: readonly Option[]; readonly settings: readonly Option[] } | null;
  readonly refusal: Refusal | null;
  /** When and where each entry was worked, so that a lost hour opens its week. */
  readonly places?: ReadonlyMap<string, EntryPlace>;
  /** How far the forms of the packet are. */
  readonly packet?: PacketReadiness;
  /** The documents on file to which a form can point, for readers who may read them. */
  readonly documents?: readonly Option[];
  /** The quarters that are signed, and which of them are attested. */
  readonly quarters?: readonly ShownQuarter[];
  /** To whom the packets were opened. */
  readonly links?: readonly ShownPacketLink[];
  /** The present rules of the license, where the journey is counted under others. */
  readonly newerRules?: RulesVersion | null;
}

/** Where one supervisee is and what comes next; with the case file for those who look after them. */
export function JourneyPage(data: JourneyPageData): JSX.Element {
  const { frame, page, newerRules = null } = data;
  const reading = readingOf(data);
  const { own, director } = reading;
  const { timeZone } = frame.viewer;
  const above = director ? { label: 'Cohort', href: '/cohort' } : { label: 'My supervisees', href: '/supervisees' };
  return (
    <Layout frame={frame} title={own ? 'My hours' : page.row.superviseeName} crumbs={own ? [] : [above]}>
      <AnswerSection
        page={page}
        own={own}
        next={nextThing(page, { own, now: frame.now, timeZone, supervisionGoesOn: goesOn(data) })}
        threat={threatTo(page, frame.now, timeZone)}
      />
      {newerRules !== null && (own || director) && OPEN_PHASES.includes(page.row.phase) && (
        <NewerRulesNote page={page} newer={newerRules} />
      )}
      <div class="columns">
        <CountColumn {...data} />
        <DoingColumn {...data} reading={reading} />
      </div>
    </Layout>
  );
}

/** While a packet is with the board, and when all is over, nobody need think of other rules. */
const OPEN_PHASES: readonly Phase[] = ['onboarding', 'accumulating', 'ready'];

/** Who reads the page, and when. */
interface Reading {
  readonly own: boolean;
  readonly director: boolean;
  readonly over: boolean;
  readonly today: PlainDate;
}

function readingOf({ frame: { viewer, now }, page: { row } }: JourneyPageData): Reading {
  return {
    own: viewer.id === row.superviseeId,
    director: can(viewer.roles, 'open-journeys'),
    over: row.phase === 'licensed' || row.phase === 'withdrawn',
    today: dateAt(now.toISOString(), viewer.timeZone),
  };
}

/** Whether a text that was read has supervision go on until the license is issued. */
function goesOn({ packet }: JourneyPageData): boolean {
  const text = packet?.supervisionUntilLicensed ?? null;
  return text !== null && text.confidence !== 'recall';
}

/** What counts, what does not, and what happened. */
function CountColumn({ frame, page, places = new Map(), newerRules = null }: JourneyPageData): JSX.Element {
  const { evaluation, row, gate } = page;
  const { journeyId } = row;
  const lost = evaluation === null ? [] : groupLost(evaluation, places);
  return (
    <div>
      {gate !== null && row.phase !== 'licensed' && row.phase !== 'withdrawn' && (
        <GateSection gate={gate} license={row.license} />
      )}
      <RequirementsSection evaluation={evaluation} lost={lost} journeyId={journeyId} underOlder={newerRules !== null} />
      {evaluation !== null && (
        <LostSection
          groups={lost}
          totals={ledgerTotals(evaluation)}
          asOf={evaluation.asOf}
          journeyId={journeyId}
          license={evaluation.license}
          underOlder={newerRules !== null}
        />
      )}
      <p>
        <a href={`/journeys/${page.row.journeyId}/signed`}>Signed records, as they were signed</a>
      </p>
      <CaseFileSection steps={page.caseFile} notices={page.notices} timeZone={frame.viewer.timeZone} />
    </div>
  );
}

/** What one does here: weeks, the packet, agreements, facts. */
function DoingColumn({
  frame,
  page,
  choices,
  refusal,
  packet,
  documents,
  reading,
  quarters = [],
  links = [],
}: JourneyPageData & { reading: Reading }): JSX.Element {
  const { own, director, over, today } = reading;
  const { row, evaluation, rulebook } = page;
  const { journeyId } = row;
  const shared = { from: frame.path, refusal };
  const questions = evaluation === null ? [] : groupRequirements(evaluation).questions;
  return (
    <div>
      {packet !== undefined && row.phase === 'submitting' && <SupervisionGoesOn packet={packet} />}
      <WeeksSection
        journeyId={journeyId}
        weeks={page.weeks}
        logHref={own && !over ? weekHref(journeyId, weekOf(today)) : null}
      />
      <BoardSection
        page={page}
        director={director}
        today={today}
        timeZone={frame.viewer.timeZone}
        links={links}
        {...shared}
      />
      {packet !== undefined && (
        <PacketItemsSection
          packet={packet}
          journeyId={journeyId}
          superviseeName={row.superviseeName}
          reader={{ id: frame.viewer.id, own, director }}
          over={over}
          today={today}
          documents={documents}
          {...shared}
        />
      )}
      <AgreementsSection
        journeyId={journeyId}
        agreements={page.agreements}
        choices={over ? null : choices}
        director={director}
        timeZone={frame.viewer.timeZone}
        {...shared}
      />
      <SharedLogSection
        journeyId={journeyId}
        license={row.license}
        sharedLogs={page.sharedLogs}
        mayChange={(own || director) && !over}
        today={today}
        {...shared}
      />
      <p>
        <a href={`/journeys/${journeyId}/documents`}>Documents on file</a>
      </p>
      <AttestationsSection journeyId={journeyId} quarters={quarters} timeZone={frame.viewer.timeZone} />
      {(own || director) && !over && (
        <FactsForms journeyId={journeyId} license={row.license} today={today} questions={questions} {...shared} />
      )}
      <p class="hash">
        Rulebook <a href={ruleHref(row.license)}>{row.license}</a> {rulebook.version}, SHA-256 {rulebook.sha256}
        {(own || director) && (
          <>
            {' '}
            <a href={`/journeys/${journeyId}/rules`}>Rules of this journey</a>
          </>
        )}
      </p>
    </div>
  );
}
