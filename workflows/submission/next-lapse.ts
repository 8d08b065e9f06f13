import { type Letter, type SubmissionTrack, openLetters } from '../../rules/vocabulary/submission.ts';

/** The letter whose clock runs out first: open, and not yet recorded as late. Null when no clock runs. */
export function nextLapse(track: SubmissionTrack | null): Letter | null {
  if (track === null || track.outcome !== null) return null;
  const running = openLetters(track).filter(({ lapsed }) => !lapsed);
  return running.reduce<Letter | null>(
    (first, letter) => (first === null || letter.lapsesAt < first.lapsesAt ? letter : first),
    null,
  );
}
