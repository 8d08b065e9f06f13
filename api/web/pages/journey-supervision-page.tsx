import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import type { JSX } from 'preact';
import { type CalendarWeek, addWeeks } from '../../../rules/vocabulary/calendar-week.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { SupervisionWeek } from '../../answers/supervision-session.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { BookingForm } from '../parts/supervision/booking-form.tsx';
import { MissingList } from '../parts/supervision/missing-list.tsx';
import { SessionCard } from '../parts/supervision/session-card.tsx';
import type { MemberChoice } from '../parts/supervision/session-forms.tsx';
import { cardsOf } from '../reading/session-cards.ts';
import { supervisionHref } from '../reading/supervision-href.ts';
import type { Viewer } from '../viewer.ts';
import { formatWeek } from '../words/dates.ts';

/** What the page of one journey's supervision needs. */
export interface JourneySupervisionPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly data: SupervisionWeek;
  readonly week: CalendarWeek;
  /** Whether the supervisee reads. */
  readonly own: boolean;
  readonly refusal: Refusal | null;
}

/** The supervision of one week: what is booked, what still lacks, and a way to book it. */
export function JourneySupervisionPage(props: JourneySupervisionPageData): JSX.Element {
  const { frame, data, week, own, refusal } = props;
  const { journeyId, superviseeName, needs } = data;
  const home = own ? { label: 'My hours', href: '/me' } : { label: superviseeName, href: `/journeys/${journeyId}` };
  const choices: MemberChoice[] = data.settings.map(({ settingId, settingName }) => ({
    journeyId,
    settingId,
    label: settingName,
  }));
  const supervisors = [...new Map(data.settings.map((one) => [one.supervisorId, one.supervisorName]))];
  const may = own || canEverywhere(frame.viewer.roles, 'arrange-supervision');
  return (
    <Layout frame={frame} title="Supervision" crumbs={[home]}>
      <div class="page-head">
        <div>
          <p class="eyebrow">{formatWeek(week)}</p>
          <h1>
            {needs === null || needs.missing.length === 0
              ? 'Supervision of the week'
              : 'This week still lacks supervision.'}
          </h1>
        </div>
        <WeekNav journeyId={journeyId} week={week} />
      </div>
      <MissingList week={data} />
      {data.sessions.length === 0 ? (
        <EmptyState title="No session this week">What is booked with a supervisor appears here.</EmptyState>
      ) : (
        <section class="block" aria-label="Sessions">
          <ul class="sessions">
            {cardsOf(data.sessions, [data], frame.now).map((card) => (
              <SessionCard
                key={card.first.sessionId}
                card={card}
                timeZone={frame.viewer.timeZone}
                mine={false}
                choices={may && card.first.size === 1 ? choices : null}
                from={frame.path}
                refusal={refusal}
              />
            ))}
          </ul>
        </section>
      )}
      {may && supervisors.length > 0 && (
        <BookingForm
          supervisors={supervisors.map(([value, label]) => ({ value, label }))}
          choices={choices}
          chosen={choices.length === 1 ? journeyId : null}
          on={dateAt(frame.now.toISOString(), frame.viewer.timeZone)}
          from={frame.path}
          refusal={refusal}
        />
      )}
    </Layout>
  );
}

function WeekNav({ journeyId, week }: { journeyId: string; week: CalendarWeek }): JSX.Element {
  return (
    <nav aria-label="Weeks" class="week-nav">
      <a class="btn btn-outline" href={supervisionHref(journeyId, addWeeks(week, -1))} data-key="k">
        ← Previous week
      </a>
      <a class="btn btn-outline" href={supervisionHref(journeyId, addWeeks(week, 1))} data-key="j">
        Next week →
      </a>
    </nav>
  );
}
