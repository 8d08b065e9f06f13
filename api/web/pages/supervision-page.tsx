import type { JSX } from 'preact';
import { type CalendarWeek, addWeeks, endOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { SupervisorWeek } from '../../answers/supervision-session.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { BookingForm } from '../parts/supervision/booking-form.tsx';
import { OwedTable } from '../parts/supervision/owed-table.tsx';
import { SessionCard } from '../parts/supervision/session-card.tsx';
import type { MemberChoice } from '../parts/supervision/session-forms.tsx';
import { type SessionCardData, cardsOf } from '../reading/session-cards.ts';
import type { Viewer } from '../viewer.ts';
import { formatDate, formatDay, formatWeek } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** What the supervisor's week needs. */
export interface SupervisionPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly data: SupervisorWeek;
  /** The journey for which one came here to book. */
  readonly chosen: string | null;
  readonly refusal: Refusal | null;
}

/** Who is owed supervision this week, what is booked, and who came. */
export function SupervisionPage({ frame, data, chosen, refusal }: SupervisionPageData): JSX.Element {
  const week = data.week as CalendarWeek;
  const { timeZone, id, name } = frame.viewer;
  const shared = { timeZone, mine: true, from: frame.path, refusal, choices: choicesOf(data, id) };
  const open = cardsOf(data.unrecorded, data.supervisees, frame.now);
  const cards = cardsOf(data.sessions, data.supervisees, frame.now);
  return (
    <Layout frame={frame} title="Supervision">
      <div class="page-head">
        <div>
          <p class="eyebrow">
            {formatWeek(week)}, ends {formatDay(endOfWeek(week))}
          </p>
          <h1>{answer(data, [...open, ...cards])}</h1>
        </div>
        <WeekNav week={week} />
      </div>
      {data.ending.map(({ seriesId, names, lastOn }) => (
        <div class="note" role="status" key={seriesId}>
          The weekly sessions with {names} end on {formatDate(lastOn)}. <a href="#book">Book the next ones</a>.
        </div>
      ))}
      <Cards title="Who came?" cards={open} shared={shared} />
      <Cards title="This week’s sessions" cards={cards} shared={shared} />
      {open.length + cards.length === 0 && (
        <EmptyState title="No sessions this week">
          Sessions that are booked appear here; once one has begun, you record who came for all its members at once.
        </EmptyState>
      )}
      <OwedTable supervisees={data.supervisees} week={week} />
      {data.supervisees.length > 0 && (
        <BookingForm
          supervisors={[{ value: id, label: name }]}
          choices={choicesOf(data, id)}
          chosen={chosen}
          on={dateAt(frame.now.toISOString(), timeZone)}
          from={frame.path}
          refusal={refusal}
        />
      )}
    </Layout>
  );
}

function WeekNav({ week }: { week: CalendarWeek }): JSX.Element {
  return (
    <nav aria-label="Weeks" class="week-nav">
      <a class="btn btn-outline" href={`/supervision?week=${addWeeks(week, -1)}`} data-key="k">
        ← Previous week
      </a>
      <a class="btn btn-outline" href={`/supervision?week=${addWeeks(week, 1)}`} data-key="j">
        Next week →
      </a>
    </nav>
  );
}

type Shared = Omit<Parameters<typeof SessionCard>[0], 'card'>;

function Cards({ title, cards, shared }: { title: string; cards: readonly SessionCardData[]; shared: Shared }) {
  if (cards.length === 0) return null;
  return (
    <section class="block" aria-label={title}>
      <h2>{title}</h2>
      <ul class="sessions">
        {cards.map((card) => (
          <SessionCard key={card.first.sessionId} card={card} {...shared} />
        ))}
      </ul>
    </section>
  );
}

/** Everybody with each setting of an agreement with the reader, and how large a group counts for them. */
function choicesOf({ supervisees }: SupervisorWeek, supervisorId: string): MemberChoice[] {
  return supervisees.flatMap(({ journeyId, superviseeName, license, settings, needs }) => {
    const limit = needs?.groupLimit ?? null;
    const group = limit === null ? '' : `; groups count up to ${limit.largest}`;
    return settings
      .filter((one) => one.supervisorId === supervisorId)
      .map(({ settingId, settingName }) => ({
        journeyId,
        settingId,
        label: `${superviseeName} (${license}, ${settingName}${group})`,
      }));
  });
}

function answer({ supervisees }: SupervisorWeek, cards: readonly SessionCardData[]): string {
  const toRecord = cards.filter(({ state }) => state === 'to-record').length;
  const owed = supervisees.filter(({ needs }) => needs !== null && needs.missing.length > 0);
  if (toRecord > 0) return `${count(toRecord, 'session')} to record.`;
  if (supervisees.length === 0) return 'You supervise nobody yet.';
  if (owed.length > 0)
    return `${owed.map(({ superviseeName }) => superviseeName).join(', ')} still ${owed.length === 1 ? 'needs' : 'need'} supervision this week.`;
  return 'Everybody has the supervision that this week asks for.';
}
