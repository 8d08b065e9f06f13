import type { JSX } from 'preact';
import type { LineChange } from '../../../../db/views/weekly-log-page.ts';
import { changeSentence } from '../../reading/change-sentence.ts';

/** What differs between two versions of a week, day by day; one sentence where nothing does. */
export function ChangeList({ changes }: { changes: readonly LineChange[] }): JSX.Element {
  if (changes.length === 0) return <p class="lead">The same hours.</p>;
  const sentences = changes.map(changeSentence);
  return (
    <ul class="notes">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
