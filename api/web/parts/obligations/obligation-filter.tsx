import type { JSX } from 'preact';
import { ENDS } from '../../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS, OBLIGATION_LABELS } from '../../../../rules/vocabulary/obligation.ts';
import type { ObligationSelection } from '../../reading/obligation-selection.ts';
import { END_WORDS } from '../../words/obligation.ts';

interface ObligationFilterProps {
  readonly selection: ObligationSelection;
  readonly people: readonly { readonly personId: string; readonly name: string }[];
}

/** Whose, of which kind, and what came to an end: for directors. */
export function ObligationFilter({ selection, people }: ObligationFilterProps): JSX.Element {
  const { whose, personId, kind, reached } = selection;
  const kinds = OBLIGATION_KINDS.map((one) => ({ value: one, label: OBLIGATION_LABELS[one] }));
  const ends = ENDS.map((end) => ({ value: end, label: END_WORDS[end] }));
  const of = people.map((person) => ({ value: person.personId, label: person.name }));
  return (
    <>
      <nav class="week-nav" aria-label="Whose">
        <a class="btn btn-outline" href="/obligations" aria-current={whose === 'everybody' ? 'page' : undefined}>
          Everybody’s
        </a>
        <a class="btn btn-outline" href="/obligations?whose=mine" aria-current={whose === 'mine' ? 'page' : undefined}>
          Mine
        </a>
      </nav>
      {whose === 'everybody' && (
        <form class="filter" method="get" action="/obligations" role="search" aria-label="What is open">
          <Choice name="kind" label="What" all="All kinds" options={kinds} value={kind} />
          <Choice name="personId" label="Person" all="Everybody" options={of} value={personId} />
          <Choice
            name="reached"
            label="End reached"
            all="With or without reminders to come"
            options={[{ value: 'any', label: 'Reminders have ended' }, ...ends]}
            value={reached}
          />
          <button class="btn btn-outline" type="submit">
            Filter
          </button>
        </form>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
}

function Choice({ name, label, all, options, value }: ChoiceProps): JSX.Element {
  return (
    <select class="form-select" name={name} aria-label={label}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
