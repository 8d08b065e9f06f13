import type { JSX } from 'preact';
import { hours, quantity } from '../words/quantity.ts';
import type { RequirementLine } from '../reading/requirement-lines.ts';

/** A bar of what counts, up to the goal or the limit, with the lost part hatched; the same is said in words. */
export function RequirementBar({ line }: { line: RequirementLine }): JSX.Element {
  const { row, lostMinutes } = line;
  const counted = row.counted ?? 0;
  const required = row.required ?? 0;
  const inHours = row.unit === 'hours';
  const lost = inHours ? lostMinutes / 60 : 0;
  const whole = Math.max(required, counted + lost);
  const words = `${quantity(counted, null)} of ${quantity(required, row.unit ?? null)}${lost > 0 ? `, ${hours(lostMinutes)} did not count` : ''}`;
  return (
    <div class="bar" role="img" aria-label={words}>
      <span
        class={`bar-part ${row.verdict === 'met' ? 'bar-met' : 'bar-counted'}`}
        style={{ width: percent(counted / whole) }}
      />
      {lost > 0 && <span class="bar-part bar-lost" style={{ width: percent(lost / whole) }} />}
      {whole > required && <span class="bar-goal" style={{ left: percent(required / whole) }} />}
    </div>
  );
}

/** A bar of a share, for tables. */
export function ShareBar({ share, words }: { share: number; words: string }): JSX.Element {
  return (
    <div class="bar bar-slim" role="img" aria-label={words}>
      <span class={`bar-part ${share >= 1 ? 'bar-met' : 'bar-counted'}`} style={{ width: percent(share) }} />
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
}
