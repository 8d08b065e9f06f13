import type { JSX } from 'preact';
import type { ShownSignature, WeeklyLogPage as WeeklyLogView } from '../../../db/views/weekly-log-page.ts';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { CommentField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { WhoWhenWhy } from '../parts/signing/who-when-why.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { AmendForm } from '../parts/week/amend-form.tsx';
import { ChangeList } from '../parts/week/change-list.tsx';
import { FormerVersions } from '../parts/week/former-versions.tsx';
import { LogLinesTable } from '../parts/week/log-lines-table.tsx';
import { weekHref } from '../reading/next-thing.ts';
import { differencesFromLastWeek } from '../reading/week-differences.ts';
import type { Viewer } from '../viewer.ts';
import { formatInstant, formatWeek } from '../words/dates.ts';
import { WEEK_STATUS, isBack } from '../words/week-status.ts';

/** What the page of one weekly log needs. */
export interface WeeklyLogPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly log: WeeklyLogView;
  /** The logs beside this one in the reader's queue. */
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly refusal: Refusal | null;
}

/** One weekly log exactly as it will be, or was, signed; with what the signature says and the ways to act. */
export function WeeklyLogPage(data: WeeklyLogPageData): JSX.Element {
  const { frame, log } = data;
  const mine = frame.viewer.id === log.supervisorId;
  const differences = differencesFromLastWeek(log);
  const crumbs = mine
    ? [{ label: 'To sign', href: '/queue' }]
    : [{ label: log.superviseeName, href: `/journeys/${log.journeyId}` }];
  return (
    <Layout frame={frame} title={`${log.superviseeName}, week of ${formatWeek(log.week)}`} crumbs={crumbs}>
      <div class="page-head">
        <div>
          <p class="eyebrow">
            {[log.license, ...log.alsoToward].join(' and ')} · version {log.version} · supervisor {log.supervisorName}
          </p>
          <h1>
            {log.superviseeName}, {formatWeek(log.week)}
          </h1>
          <StatusMark {...WEEK_STATUS[log.status]} />
          {log.submittedAt !== null && (
            <span class="under"> submitted {formatInstant(log.submittedAt, frame.viewer.timeZone)}</span>
          )}
        </div>
        <Neighbors previousId={data.previousId} nextId={data.nextId} />
      </div>
      {log.comment !== null && <blockquote class="comment">{log.comment}</blockquote>}
      {log.flags.length > 0 && (
        <ul class="flags note note-problem">
          {log.flags.map((flag) => (
            <li key={flag}>
              <StatusMark tone="bad" word={flag} />
            </li>
          ))}
        </ul>
      )}
      <div class="columns columns-sign">
        <section class="block" aria-label="The week">
          <Hours log={log} changed={new Set(differences?.map(({ activity }) => activity))} />
          <FormerVersions versions={log.formerVersions} timeZone={frame.viewer.timeZone} />
        </section>
        <div>
          <SinceEarlier log={log} mine={mine} timeZone={frame.viewer.timeZone} />
          {!isBack(log.status) && <Differences sentences={differences?.map(({ sentence }) => sentence) ?? null} />}
          {log.signature !== null && <Signature signature={log.signature} timeZone={frame.viewer.timeZone} />}
          {mine && log.status === 'submitted' && <SignOrReturn {...data} />}
          <AmendForm log={log} viewer={frame.viewer} from={frame.path} refusal={data.refusal} />
        </div>
      </div>
    </Layout>
  );
}

function Hours({ log, changed }: { log: WeeklyLogView; changed: ReadonlySet<string> }): JSX.Element {
  if (!isBack(log.status))
    return <LogLinesTable lines={log.lines} caption="The week as it is signed" changed={changed} />;
  return (
    <EmptyState title="The hours are back in the week">
      They are corrected there and submitted again, as version {log.version + 1}.{' '}
      <a href={weekHref(log.journeyId, log.week)}>Open the week</a>
    </EmptyState>
  );
}

function Neighbors({ previousId, nextId }: { previousId: string | null; nextId: string | null }): JSX.Element {
  return (
    <nav aria-label="Queue" class="week-nav">
      {previousId !== null && (
        <a class="btn btn-outline" href={`/weekly-logs/${previousId}`} data-key="k">
          Previous <kbd>k</kbd>
        </a>
      )}
      {nextId !== null && (
        <a class="btn btn-outline" href={`/weekly-logs/${nextId}`} data-key="j">
          Next <kbd>j</kbd>
        </a>
      )}
    </nav>
  );
}

/** What differs from what was signed before, or else from the version before. */
function SinceEarlier({
  log: { changedSinceSigned, changes, version },
  mine,
  timeZone,
}: {
  log: WeeklyLogView;
  mine: boolean;
  timeZone: string;
}): JSX.Element | null {
  if (changedSinceSigned === null && changes === null) return null;
  const title =
    changedSinceSigned === null
      ? `Compared with version ${version - 1}`
      : `Changed since ${mine ? 'you signed it' : 'it was signed'}`;
  return (
    <section class="block" aria-labelledby="since-earlier">
      <h2 id="since-earlier">{title}</h2>
      {changedSinceSigned !== null && (
        <p>
          Version {changedSinceSigned.version}, signed {formatInstant(changedSinceSigned.signedAt, timeZone)}, is void.
        </p>
      )}
      <ChangeList changes={changedSinceSigned?.changes ?? changes ?? []} />
    </section>
  );
}

function Differences({ sentences }: { sentences: readonly string[] | null }): JSX.Element {
  return (
    <section class="block" aria-labelledby="differences">
      <h2 id="differences">Compared with last week</h2>
      {sentences === null && <p class="lead">There is no week before this one to compare with.</p>}
      {sentences !== null && sentences.length === 0 && <p class="lead">The same hours in every activity.</p>}
      {sentences !== null && sentences.length > 0 && (
        <ul class="notes">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Signature({ signature, timeZone }: { signature: ShownSignature; timeZone: string }): JSX.Element {
  return (
    <section class="block signature" aria-labelledby="signature">
      <h2 id="signature">Signed</h2>
      <p>
        <StatusMark tone="good" word={`${signature.signerName}, ${formatInstant(signature.signedAt, timeZone)}`} />
      </p>
      <WhoWhenWhy {...signature} timeZone={timeZone} />
      <p>{signature.origin === 'paper' ? 'Signed on paper and brought in with the record.' : 'Signed here.'}</p>
    </section>
  );
}

function SignOrReturn({ log, frame, refusal, nextId }: WeeklyLogPageData): JSX.Element {
  const carries = { journeyId: log.journeyId, weeklyLogId: log.weeklyLogId, ...(nextId !== null && { next: nextId }) };
  return (
    <section class="block sign-box" aria-labelledby="sign">
      <h2 id="sign">Your signature says</h2>
      <p class="statement">{log.statement}</p>
      <ActionForm
        operation="signWeek"
        carries={{ ...carries, contentSha256: log.contentSha256 }}
        from={frame.path}
        refusal={refusal}
      >
        <button class="btn btn-primary btn-wide" type="submit" data-key="s">
          Sign as {frame.viewer.name} <kbd>s</kbd>
        </button>
        <p class="hash">It binds exactly what is shown: SHA-256 {log.contentSha256}</p>
      </ActionForm>
      <ActionForm operation="returnWeek" carries={carries} from={frame.path} refusal={refusal}>
        <CommentField
          name="comment"
          label="Or return it with a comment (r)"
          required
          hint="Say in a sentence what to correct."
          value={typedOr(refusal, 'returnWeek', 'comment')}
        />
        <button class="btn btn-outline" type="submit">
          Return with comment
        </button>
      </ActionForm>
    </section>
  );
}
