import type { JSX } from 'preact';
import type { ShownDeparture } from '../../../answers/departure.ts';
import { formatDate } from '../../words/dates.ts';
import { Citation } from '../citation.tsx';
import { StatusMark } from '../status-mark.tsx';

type Journey = ShownDeparture['journeys'][number];
type Item = Journey['kit']['items'][number];

const DEEDS: Readonly<Record<Item['act'], string>> = {
  sign: 'signs it',
  correct: 'corrects it, then the supervisor signs it',
  submit: 'submits them, then the supervisor signs them',
  end: 'ends it',
  send: 'sends it',
  obtain: 'gets it',
};

const SIGNATURES = { wet: 'signed by hand', electronic: 'signed electronically', either: null, none: null } as const;

/** Everything to be done in one journey before somebody's last day, what is open first. */
export function KitTable({ journey, today }: { journey: Journey; today: string }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">What is to be done for {journey.superviseeName}</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">By</th>
          <th scope="col">The board’s own day</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {journey.kit.items.map((item) => (
          <Row key={item.key} item={item} journey={journey} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, journey, today }: { item: Item; journey: Journey; today: string }): JSX.Element {
  const place = [item.supervisorName, item.settingName].filter((part) => part !== null).join(', ');
  const notes = [item.signature === null ? null : SIGNATURES[item.signature], unsure(item)].filter(
    (note) => note !== null,
  );
  return (
    <tr>
      <th scope="row" data-label="What">
        <a href={hrefOf(item, journey.journeyId)}>{item.name}</a>
        {place !== '' && <span class="under">{place}</span>}
        {notes.length > 0 && <span class="under">{notes.join('; ')}</span>}
        {item.citation !== null && (
          <span class="under">
            <Citation
              citation={item.citation}
              confidence={item.confidence}
              sourceUrl={item.source}
              checkedOn={item.checkedOn}
            />
          </span>
        )}
      </th>
      <td data-label="Who">{item.done ? '–' : `${nameOf(item, journey)} ${DEEDS[item.act]}`}</td>
      <td data-label="By">{item.done ? '–' : formatDate(item.byOn)}</td>
      <td data-label="The board’s own day">{clockOf(item)}</td>
      <td data-label="State">
        <State item={item} today={today} />
      </td>
    </tr>
  );
}

function unsure({ unsure: asks }: Item): string | null {
  return asks ? 'whether it is needed here is not on record' : null;
}

function nameOf({ who, supervisorName }: Item, { superviseeName }: Journey): string {
  if (who === 'supervisor') return supervisorName ?? 'The supervisor';
  return who === 'supervisee' ? superviseeName : 'A director';
}

/** A day that nobody has read stays unknown. */
function clockOf({ kind, boardDueOn }: Item): string {
  if (boardDueOn !== null) return formatDate(boardDueOn);
  return kind === 'form' || kind === 'notice' ? 'Unknown: ask the board' : '–';
}

function State({ item, today }: { item: Item; today: string }): JSX.Element {
  if (item.done) return <StatusMark tone="good" word="Done" />;
  if (!item.counts) return <StatusMark tone="ask" word="Ask the board" />;
  if (item.byOn < today) return <StatusMark tone="bad" word="Overdue" />;
  return <StatusMark tone="wait" word="Open" />;
}

function hrefOf({ kind, key }: Item, journeyId: string): string {
  if (kind === 'weekly-log' || kind === 'returned-log') return `/weekly-logs/${key.slice('log:'.length)}`;
  if (kind === 'agreement') return `/journeys/${journeyId}#agreements`;
  return `/journeys/${journeyId}#${kind === 'hours' ? 'weeks' : 'forms'}`;
}
