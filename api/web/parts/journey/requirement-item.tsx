import type { JSX } from 'preact';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { isCounted, type RequirementLine } from '../../reading/requirement-lines.ts';
import type { LostGroup } from '../../reading/lost-groups.ts';
import { hours, quantity } from '../../words/quantity.ts';
import { readable } from '../../words/readable.ts';
import { Citation } from '../citation.tsx';
import { RequirementBar } from '../requirement-bar.tsx';
import { StatusMark } from '../status-mark.tsx';
import { LostReasons } from './lost-reasons.tsx';

const LIMITS = new Set(['maxHours', 'periodCap', 'supervisionGroupCap', 'maxDuration']);

/** One requirement: its name, how far it is, its status in a word, and why. */
export function RequirementItem({
  line,
  lost,
  journeyId,
  license,
  underOlder,
}: {
  line: RequirementLine;
  lost: LostGroup | null;
  journeyId: string;
  /** The license whose rules these are, for one `CA-LMFT`. */
  license: string;
  /** Whether the journey is counted under an older edition of them. */
  underOlder: boolean;
}): JSX.Element {
  const { row, name } = line;
  return (
    <li id={`requirement-${row.id}`} class="requirement">
      <div class="requirement-head">
        <h3>{row.verdict === 'unknown' && row.binding ? asQuestion(name) : name}</h3>
        <Status line={line} />
      </div>
      {isCounted(line) && <Count line={line} />}
      <details class="why">
        <summary>
          Why<span class="visually-hidden"> {name}</span>
        </summary>
        <p>
          {readable(row.explanation)}{' '}
          <Citation
            citation={row.citation}
            confidence={row.confidence}
            sourceUrl={row.sourceUrl}
            ruleHref={ruleHref(license, row.id)}
            underOlder={underOlder}
          />
        </p>
        {lost !== null && <LostReasons group={lost} journeyId={journeyId} />}
      </details>
    </li>
  );
}

function Count({ line }: { line: RequirementLine }): JSX.Element {
  const { row, lostMinutes } = line;
  const limit = row.kind !== undefined && LIMITS.has(row.kind);
  return (
    <div class="requirement-count">
      <RequirementBar line={line} />
      <p>
        <strong>{quantity(row.counted ?? 0, null)}</strong> / {quantity(row.required ?? 0, row.unit ?? null)}
        {limit && ' at most'}
        {lostMinutes > 0 && <span class="lost-words"> · {hours(lostMinutes)} did not count</span>}
      </p>
    </div>
  );
}

function Status({ line: { row } }: { line: RequirementLine }): JSX.Element {
  if (!row.binding) return <StatusMark tone="plain" word="Does not decide here" />;
  if (row.verdict === 'met') return <StatusMark tone="good" word="Met" />;
  if (row.verdict === 'unknown') return <StatusMark tone="ask" word="Please answer" />;
  const short = typeof row.short === 'number' && row.short > 0;
  return (
    <StatusMark tone="wait" word={short ? `${quantity(row.short ?? 0, row.unit ?? null)} to go` : 'Not met yet'} />
  );
}

function asQuestion(name: string): string {
  return name.endsWith('?') ? name : `${name}?`;
}
