import type { JSX } from 'preact';
import type { SupervisionWeek } from '../../../answers/supervision-session.ts';
import { hours } from '../../words/quantity.ts';
import { MissingList } from './missing-list.tsx';

/** Everybody a supervisor supervises: what the week still lacks, what is booked, what was held. */
export function OwedTable({
  supervisees,
  week,
}: {
  supervisees: readonly SupervisionWeek[];
  week: string;
}): JSX.Element | null {
  if (supervisees.length === 0) return null;
  return (
    <section class="block" aria-labelledby="owed">
      <h2 id="owed">Who is owed supervision</h2>
      <table class="table table-cards">
        <caption class="visually-hidden">What the week of each supervisee still lacks</caption>
        <thead>
          <tr>
            <th scope="col">Supervisee</th>
            <th scope="col">Still lacks</th>
            <th scope="col">Booked</th>
            <th scope="col">Held</th>
          </tr>
        </thead>
        <tbody>
          {supervisees.map((one) => (
            <tr key={one.journeyId}>
              <th scope="row" data-label="Supervisee">
                <a href={`/journeys/${one.journeyId}`}>{one.superviseeName}</a>
                <span class="under">{one.license}</span>
              </th>
              <td data-label="Still lacks">
                <MissingList week={one} />
              </td>
              <td data-label="Booked">
                {hours(minutesOf(one, ['booked']))}{' '}
                <a href={`/supervision?week=${week}&for=${one.journeyId}#book`}>
                  Book<span class="visually-hidden"> for {one.superviseeName}</span>
                </a>
              </td>
              <td data-label="Held">{hours(minutesOf(one, ['in-draft', 'in-log', 'to-add', 'differs']))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function minutesOf({ sessions }: SupervisionWeek, standings: readonly string[]): number {
  return sessions.filter(({ standing }) => standings.includes(standing)).reduce((sum, { minutes }) => sum + minutes, 0);
}
