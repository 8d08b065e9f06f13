import { can } from '../../../rules/vocabulary/abilities.ts';
import type { JSX } from 'preact';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { ShownDeparture } from '../../answers/departure.ts';
import { KitTable } from '../parts/departure/kit-table.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Viewer } from '../viewer.ts';
import { formatDate } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** What the page of a departure needs. */
export interface DeparturePageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly departure: ShownDeparture;
}

/** Somebody leaves: what is open before the last day, for each journey, who does it, and what the board says of it. */
export function DeparturePage({ frame, departure }: DeparturePageData): JSX.Element {
  const { viewer } = frame;
  const { personName, journeys } = departure;
  const home = can(viewer.roles, 'read-people') ? [{ label: 'People', href: '/people' }] : [];
  return (
    <Layout frame={frame} title={`${personName} leaves`} crumbs={home}>
      <div class="page-head">
        <h1>{answer(departure)}</h1>
      </div>
      {journeys.length === 0 && (
        <EmptyState title="No journey is concerned">
          What must be signed before the last day appears here as soon as an agreement is signed.
        </EmptyState>
      )}
      {journeys.map((journey) => (
        <section class="block" key={journey.journeyId} aria-labelledby={`journey-${journey.journeyId}`}>
          <h2 id={`journey-${journey.journeyId}`}>
            {journey.superviseeName}, {journey.license}
          </h2>
          <p>
            <Standing kit={journey.kit} />
          </p>
          {journey.kit.ask !== null && <p class="muted">{journey.kit.ask}</p>}
          <KitTable journey={journey} today={dateAt(frame.now.toISOString(), viewer.timeZone)} />
        </section>
      ))}
    </Layout>
  );
}

/** Where nobody has read what the board wants, nothing is said to be done. */
function Standing({ kit: { open, general } }: { kit: ShownDeparture['journeys'][number]['kit'] }): JSX.Element {
  if (open > 0) return <StatusMark tone="wait" word={`${count(open, 'thing')} to do`} />;
  if (general) return <StatusMark tone="ask" word="Nothing is open as far as is known" />;
  return <StatusMark tone="good" word="Everything is done" />;
}

function answer({ personName, lastDayOn, journeys }: ShownDeparture): string {
  const open = journeys.reduce((sum, { kit }) => sum + kit.open, 0);
  const day = formatDate(lastDayOn);
  if (open === 0 && journeys.some(({ kit }) => kit.general))
    return `${personName}’s last day is ${day}. Nothing is open as far as is known.`;
  if (open === 0) return `${personName}’s last day is ${day}. Nothing is open.`;
  return `${personName}’s last day is ${day}: ${count(open, 'thing')} to do.`;
}
