import type { JourneyPage } from '../../../db/views/journey-page.ts';
import { dateAt, daysBetween, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { daysSince, formatDate } from '../words/dates.ts';
import { count, hours } from '../words/quantity.ts';

/** The one thing that threatens the license date, with its date and the way to act on it. */
export interface Threat {
  readonly sentence: string;
  readonly button: { readonly label: string; readonly href: string };
}

/** The gravest threat to a journey, or null when nothing threatens it. */
export function threatTo(page: JourneyPage, now: Date, timeZone: string): Threat | null {
  if (page.row.phase === 'licensed' || page.row.phase === 'withdrawn') return null;
  const today = dateAt(now.toISOString(), timeZone);
  return boardClock(page, today) ?? registration(page, today) ?? ageing(page) ?? unsigned(page, now);
}

function boardClock({ deficiency, decision }: JourneyPage, today: PlainDate): Threat | null {
  if (deficiency === null || decision !== null) return null;
  const left = daysBetween(today, deficiency.dueOn as PlainDate);
  return {
    sentence: `The board’s letter must be answered by ${formatDate(deficiency.dueOn)}: ${left < 0 ? 'that day is past' : `${count(left, 'day')} left`}.`,
    button: { label: 'Read the letter', href: '#board' },
  };
}

function registration({ row }: JourneyPage, today: PlainDate): Threat | null {
  if (row.registrationExpiresOn === null) return null;
  const left = daysBetween(today, row.registrationExpiresOn as PlainDate);
  if (left > 90) return null;
  return {
    sentence:
      left < 0
        ? `The registration expired on ${formatDate(row.registrationExpiresOn)}. Hours after that day may not count.`
        : `The registration expires on ${formatDate(row.registrationExpiresOn)}: ${count(left, 'day')} left to renew it.`,
    button: { label: 'Record the renewal', href: '#facts' },
  };
}

function ageing({ row, evaluation }: JourneyPage): Threat | null {
  if (row.ageingOutMinutes === 0) return null;
  const lookback = evaluation?.requirements.find(({ id }) => id === 'lookback');
  const source = lookback?.citation === null || lookback === undefined ? '' : ` (${lookback.citation})`;
  return {
    sentence: `${hours(row.ageingOutMinutes)} grow too old to count within 90 days${source}. File before then, or work them again.`,
    button: {
      label: 'See the requirement',
      href: lookback === undefined ? '#requirements' : `#requirement-${lookback.id}`,
    },
  };
}

function unsigned({ row }: JourneyPage, now: Date): Threat | null {
  if (row.oldestUnsignedAt === null || daysSince(row.oldestUnsignedAt, now) < 14) return null;
  return {
    sentence: `${count(row.unsignedWeeks, 'week has', 'weeks have')} no signature; the oldest was submitted ${count(daysSince(row.oldestUnsignedAt, now), 'day')} ago.`,
    button: { label: 'See the weeks', href: '#weeks' },
  };
}
