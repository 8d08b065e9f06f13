import type { JSX } from 'preact';
import type { CohortFigures } from '../../../../db/views/find-cohort-figures.ts';
import type { CohortView } from '../../reading/cohort-views.ts';
import { count, hours } from '../../words/quantity.ts';

interface Tile {
  readonly view: CohortView;
  readonly number: string;
  readonly words: string;
  readonly what: string;
  readonly none: boolean;
}

/** The four numbers, each a link to the rows behind it and each with what it means. */
export function FourNumbers({ figures, chosen }: { figures: CohortFigures; chosen: CohortView | '' }): JSX.Element {
  return (
    <ul class="four-numbers" aria-label="Four numbers">
      {tiles(figures).map(({ view, number, words, what, none }) => (
        <li key={view}>
          <a
            href={chosen === view ? '/cohort' : `/cohort?view=${view}`}
            class={`tile ${none ? 'tile-none' : ''}`}
            aria-current={chosen === view ? 'true' : undefined}
          >
            <strong>{number}</strong> <span class="tile-words">{words}</span>
            <span class="tile-what">{what}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function tiles({ atRiskMinutes, unsignedOver14Days, lapsingWithin60Days, peopleBehind }: CohortFigures): Tile[] {
  return [
    {
      view: 'at-risk',
      number: hours(atRiskMinutes),
      words: 'at risk',
      what: 'unsigned over 14 days, or too old to count within 90',
      none: atRiskMinutes === 0,
    },
    {
      view: 'unsigned',
      number: count(unsignedOver14Days, 'week'),
      words: 'unsigned over 14 days',
      what: 'submitted and waiting for the supervisor',
      none: unsignedOver14Days === 0,
    },
    {
      view: 'lapsing',
      number: count(lapsingWithin60Days, 'credential'),
      words: `${lapsingWithin60Days === 1 ? 'lapses' : 'lapse'} within 60 days`,
      what: 'registrations and supervisors’ licenses',
      none: lapsingWithin60Days === 0,
    },
    {
      view: 'behind',
      number: count(peopleBehind, 'person', 'people'),
      words: 'behind plan',
      what: 'no finish in sight, or after the registration ends',
      none: peopleBehind === 0,
    },
  ];
}
