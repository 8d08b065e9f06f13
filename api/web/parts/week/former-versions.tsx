import type { JSX } from 'preact';
import type { FormerVersion } from '../../../../db/views/weekly-log-page.ts';
import { formatInstant } from '../../words/dates.ts';
import { hours } from '../../words/quantity.ts';
import { readable } from '../../words/readable.ts';
import { WhoWhenWhy } from '../signing/who-when-why.tsx';
import { StatusMark } from '../status-mark.tsx';
import { ChangeList } from './change-list.tsx';
import { LogLinesTable } from './log-lines-table.tsx';

interface FormerVersionsProps {
  /** Newest first. */
  readonly versions: readonly FormerVersion[];
  readonly timeZone: string;
}

/** The earlier versions of a week, each as it was returned or signed; a void signature says since when, by whom and why. */
export function FormerVersions({ versions, timeZone }: FormerVersionsProps): JSX.Element | null {
  if (versions.length === 0) return null;
  return (
    <section class="block" id="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">Earlier versions</h2>
      {versions.map((version) => (
        <Version key={version.version} version={version} timeZone={timeZone} />
      ))}
    </section>
  );
}

function Version({ version: shown, timeZone }: { version: FormerVersion; timeZone: string }): JSX.Element {
  const { version, lines, totalMinutes, signature, changes, endedAt, endedByName, reason } = shown;
  const ended = formatInstant(endedAt, timeZone);
  const title = `version-${version}`;
  return (
    <article aria-labelledby={title}>
      <h3 id={title}>
        Version {version}, {hours(totalMinutes)}
      </h3>
      <p>
        <StatusMark
          tone="bad"
          word={
            shown.ended === 'void'
              ? `Void since ${ended}: ${endedByName} reopened it`
              : `Returned ${ended} by ${endedByName}`
          }
        />
      </p>
      <blockquote class="comment">{readable(reason)}</blockquote>
      {changes !== null && (
        <>
          <p>What it changed of the version before it:</p>
          <ChangeList changes={changes} />
        </>
      )}
      <details class="fold">
        <summary>{signature === null ? 'As it was submitted' : 'Exactly as it was signed'}</summary>
        <LogLinesTable
          lines={lines}
          caption={`Version ${version}, submitted ${formatInstant(shown.submittedAt, timeZone)}`}
        />
        {signature !== null && (
          <>
            <p>
              <strong>This signature is void.</strong>
            </p>
            <WhoWhenWhy {...signature} timeZone={timeZone} />
          </>
        )}
        {signature === null && <p class="hash">SHA-256 {shown.contentSha256}</p>}
      </details>
    </article>
  );
}
