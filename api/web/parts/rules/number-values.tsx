import type { JSX } from 'preact';
import type { NumberReading, NumberValue } from '../../../../rules/vocabulary/reading/number-reading.ts';
import { standsToday } from '../../reading/stands-today.ts';
import { Citation } from '../citation.tsx';
import { ConfidenceMark } from './confidence-mark.tsx';

interface NumberValuesProps {
  readonly number: NumberReading;
  /** The calendar date of the reader, so that it is seen which value stands today. */
  readonly today: string;
}

/** The values of a number of law: each with whom it stands for, how sure it is and where it was read. */
export function NumberValues({ number, today }: NumberValuesProps): JSX.Element {
  const dated = number.values.length > 1;
  return (
    <ul class="values">
      {number.values.map((value) => (
        <li key={value.sentence}>
          <strong>{value.amount}</strong>
          {restOf(value) !== '' && ` ${restOf(value)}`}
          {dated && standsToday(value, today) && <span class="stands"> (stands today)</span>}
          <span class="line">
            <ConfidenceMark confidence={value.confidence} />{' '}
            <Citation citation={value.citation} confidence={null} sourceUrl={value.sourceUrl} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whom the value stands for, where that is not everybody. */
function restOf({ amount, sentence }: NumberValue): string {
  return sentence.slice(amount.length, -1).trim();
}
