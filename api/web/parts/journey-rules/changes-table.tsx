import type { JSX } from 'preact';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import type {
  RequirementChange,
  RequirementFigures,
  RulesComparison,
} from '../../../../rules/vocabulary/rules-comparison.ts';
import { type RulesVersion, rulesName } from '../../../../rules/vocabulary/rules-version.ts';
import { hours, quantity } from '../../words/quantity.ts';
import { Citation } from '../citation.tsx';
import { EmptyState } from '../empty-state.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';

interface ChangesTableProps {
  readonly license: string;
  readonly compared: RulesVersion;
  readonly comparison: RulesComparison;
}

const VERDICTS: Readonly<Record<RequirementFigures['verdict'], readonly [tone: Tone, word: string]>> = {
  met: ['good', 'Met'],
  unmet: ['wait', 'Not met'],
  unknown: ['ask', 'Open question'],
};

/** Every requirement that comes out differently, with its figures now and then; last the whole. */
export function ChangesTable({ license, compared, comparison }: ChangesTableProps): JSX.Element {
  const { changes } = comparison;
  if (changes.length === 0)
    return (
      <EmptyState title="Every requirement stands as it does">
        The other rules differ in what does not touch this record: other numbers, dates or sources.
      </EmptyState>
    );
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">What {rulesName(compared)} would change, the most hours first</caption>
      <thead>
        <tr>
          <th scope="col">Requirement</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.requirement} change={change} license={license} />
        ))}
        <tr>
          <th scope="row" data-label="Requirement">
            All together
          </th>
          <td data-label="Now">
            <Whole comparison={comparison} at="before" />
          </td>
          <td data-label="Then">
            <Whole comparison={comparison} at="after" />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function ChangeRow({ change, license }: { change: RequirementChange; license: string }): JSX.Element {
  const { before, after } = change;
  return (
    <tr>
      <th scope="row" data-label="Requirement">
        <a href={ruleHref(license, change.requirement)}>{change.label}</a>
        <span class="under">{change.sentence}</span>
        {before?.binding !== true && after?.binding !== true && <span class="under">It does not decide here.</span>}
      </th>
      <td data-label="Now">
        <Figures figures={before} unit={change.unit} absent="not asked for" />
      </td>
      <td data-label="Then">
        <Figures figures={after} unit={change.unit} absent="no longer asked for" />
      </td>
    </tr>
  );
}

function Figures({
  figures,
  unit,
  absent,
}: {
  figures: RequirementFigures | null;
  unit: string | null;
  absent: string;
}): JSX.Element {
  if (figures === null) return <span class="muted">{absent}</span>;
  const { verdict, required, counted, lostMinutes, citation, confidence } = figures;
  const [tone, word] = VERDICTS[verdict];
  return (
    <div>
      <StatusMark tone={tone} word={word} />
      {counted !== null && required !== null && (
        <span class="under">
          {quantity(counted, null)} / {quantity(required, unit)}
        </span>
      )}
      {lostMinutes > 0 && <span class="under">{hours(lostMinutes)} do not count</span>}
      <span class="under">
        <Citation citation={citation} confidence={confidence} />
      </span>
    </div>
  );
}

function Whole({ comparison, at }: { comparison: RulesComparison; at: 'before' | 'after' }): JSX.Element {
  const [tone, word] = VERDICTS[comparison.verdict[at]];
  return (
    <div>
      <StatusMark tone={tone} word={word} />
      <span class="under">{hours(comparison.countedMinutes[at])} count</span>
      <span class="under">{hours(comparison.lostMinutes[at])} do not</span>
    </div>
  );
}
