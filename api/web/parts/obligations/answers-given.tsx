import type { JSX } from 'preact';
import type { ShownObligation } from '../../../../db/views/shown-obligation.ts';
import { formatDate, formatInstant } from '../../words/dates.ts';

/** What people made of something open, each with who, when and why. */
export function AnswersGiven({
  obligation,
  timeZone,
}: {
  obligation: ShownObligation;
  timeZone: string;
}): JSX.Element | null {
  const { delegate, snooze, lifted, decided } = obligation;
  const on = (instant: string) => formatInstant(instant, timeZone);
  const lines = [
    ...(delegate === null
      ? []
      : [{ what: `Handed to ${delegate.name} by ${delegate.byName} on ${on(delegate.at)}`, why: delegate.reason }]),
    ...(snooze === null
      ? []
      : [{ what: `${snooze.name} is not reminded before ${formatDate(snooze.until)}`, why: snooze.reason }]),
    ...(lifted === null ? [] : [{ what: `Freeze lifted by ${lifted.byName} on ${on(lifted.at)}`, why: lifted.reason }]),
    ...(decided === null
      ? []
      : [{ what: `${decided.byName} decided on ${on(decided.at)}: ${decided.decision}`, why: decided.reason }]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="note" aria-label="What was answered">
      {lines.map(({ what, why }) => (
        <li key={what}>
          {what}
          {why !== null && (
            <>
              . Reason: <q>{why}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
