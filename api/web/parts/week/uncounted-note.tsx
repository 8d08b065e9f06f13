import type { JSX } from 'preact';
import type { UncountedPair } from '../../../../rules/vocabulary/week-gate.ts';
import { uncountedSentence } from '../../reading/uncounted-sentence.ts';
import { Citation } from '../citation.tsx';

interface UncountedNoteProps {
  readonly uncounted: readonly UncountedPair[];
  readonly journeyId: string;
}

/** Under whom hours of the week do not count, or not before a day: said before anybody types or submits. */
export function UncountedNote({ uncounted, journeyId }: UncountedNoteProps): JSX.Element | null {
  if (uncounted.length === 0) return null;
  return (
    <div class="note note-problem" role="note">
      {uncounted.map((pair) => (
        <p key={`${pair.supervisorId} ${pair.settingId}`}>
          <strong>{pair.partly ? 'Part of this week does not count.' : 'This week does not count.'}</strong>{' '}
          {uncountedSentence(pair)}
          {pair.citation !== null && (
            <>
              {' '}
              <Citation citation={pair.citation} confidence={pair.confidence} />
            </>
          )}
        </p>
      ))}
      <p>
        <a href={`/journeys/${journeyId}#gate`}>See what is in the way</a>
      </p>
    </div>
  );
}
