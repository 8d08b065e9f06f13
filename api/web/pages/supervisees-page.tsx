import type { JSX } from 'preact';
import type { CohortRow } from '../../../db/views/cohort-row.ts';
import type { ShownPerson } from '../../../db/views/find-people.ts';
import { endOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { ShareBar } from '../parts/requirement-bar.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { AgreementsToSign, type WaitingAgreement } from '../parts/supervisees/agreements-to-sign.tsx';
import { MyStanding } from '../parts/supervisees/my-standing.tsx';
import type { Viewer } from '../viewer.ts';
import { formatDay, formatWeek } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** What the supervisor's page of supervisees needs. */
export interface SuperviseesPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly rows: readonly CohortRow[];
  readonly waiting: readonly WaitingAgreement[];
  readonly me: ShownPerson | null;
  readonly refusal: Refusal | null;
}

/** The supervisor's people this week, agreements to sign, and how the supervisor stands. */
export function SuperviseesPage({ frame, rows, waiting, me, refusal }: SuperviseesPageData): JSX.Element {
  const today = dateAt(frame.now.toISOString(), frame.viewer.timeZone);
  const thisWeek = weekOf(today);
  const open = rows.filter(({ phase }) => phase !== 'licensed' && phase !== 'withdrawn');
  return (
    <Layout frame={frame} title="My supervisees">
      <div class="page-head">
        <div>
          <p class="eyebrow">
            Week of {formatWeek(thisWeek)}, ends {formatDay(endOfWeek(thisWeek))}
          </p>
          <h1>
            {open.length === 0
              ? 'You supervise nobody yet.'
              : `You supervise ${count(open.length, 'person', 'people')}.`}
          </h1>
        </div>
      </div>
      {waiting.length > 0 && <AgreementsToSign waiting={waiting} from={frame.path} refusal={refusal} />}
      <div class="columns columns-cohort">
        <section class="block" aria-labelledby="this-week">
          <h2 id="this-week">Where they are</h2>
          {rows.length === 0 ? (
            <EmptyState title="Nobody yet">
              When you sign a supervision agreement, the supervisee appears here.
            </EmptyState>
          ) : (
            <Table rows={rows} />
          )}
        </section>
        {me !== null && <MyStanding me={me} today={today} />}
      </div>
    </Layout>
  );
}

function Table({ rows }: { rows: readonly CohortRow[] }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">My supervisees</caption>
      <thead>
        <tr>
          <th scope="col">Supervisee</th>
          <th scope="col">Counted</th>
          <th scope="col">First thing in the way</th>
          <th scope="col">Last signed week</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.journeyId}>
            <th scope="row" data-label="Supervisee">
              <a href={`/journeys/${row.journeyId}`}>{row.superviseeName}</a>
              <span class="under">{row.license}</span>
            </th>
            <td data-label="Counted">
              {row.headline === null || row.shareCounted === null ? (
                'Nothing yet'
              ) : (
                <div class="counted">
                  <ShareBar share={row.shareCounted} words={row.headline} />
                  <span>{row.headline}</span>
                </div>
              )}
            </td>
            <td data-label="In the way">{row.obstacle?.sentence ?? 'Nothing'}</td>
            <td data-label="Last signed">
              {row.lastSignedWeek === null ? 'None yet' : formatWeek(row.lastSignedWeek)}
              {row.unsignedWeeks > 0 && (
                <span class="under">
                  <StatusMark tone="wait" word={`${count(row.unsignedWeeks, 'week')} to sign`} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
