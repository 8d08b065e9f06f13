import type { JSX } from 'preact';
import type { RulebookReading } from '../../../../rules/vocabulary/reading/rulebook-reading.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { EmptyState } from '../empty-state.tsx';

/** What is not settled, each with the requirement it is about. */
export function OpenQuestions({ reading: { open, license } }: { reading: RulebookReading }): JSX.Element {
  if (open.length === 0)
    return <EmptyState title="Nothing is open">Every rule was read, and each text can be read in one way.</EmptyState>;
  return (
    <ul class="sentences">
      {open.map(({ requirement, sentence }) => (
        <li key={sentence}>
          {sentence} {requirement !== null && <a href={ruleHref(license, requirement.id)}>Read it</a>}
        </li>
      ))}
    </ul>
  );
}

/** How texts are read that can be read in two ways, with the other reading where there is one. */
export function Readings({ readings }: { readings: RulebookReading['readings'] }): JSX.Element {
  if (readings.length === 0)
    return <EmptyState title="No readings">No text had to be read in one of several ways.</EmptyState>;
  return (
    <ul class="sentences">
      {readings.map(({ id, takes, instead, ask }) => (
        <li key={id}>
          {takes}
          {instead !== null && <span class="under">The other reading: {instead}</span>}
          {ask !== null && (
            <details>
              <summary>Count by the other reading</summary>
              <p>
                Type <code>{ask.command}</code>
              </p>
              <ul>
                {ask.changes.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What changed on which day, the newest first, and under which version this is told. */
export function History({ reading }: { reading: RulebookReading }): JSX.Element {
  const { history, version, sha256 } = reading;
  return (
    <>
      {history.length === 0 ? (
        <EmptyState title="No dated changes">No number or rule of this version has a first or last day.</EmptyState>
      ) : (
        <ol class="sentences">
          {history.map(({ sentence, citation }) => (
            <li key={sentence}>
              {sentence}
              {citation !== null && <span class="citation"> ({citation})</span>}
            </li>
          ))}
        </ol>
      )}
      <p class="hash">
        Version {version}, SHA-256 {sha256}
      </p>
    </>
  );
}

/** Where the rules were read. */
export function Sources({ sources }: { sources: RulebookReading['sources'] }): JSX.Element {
  return (
    <ul class="sentences sources">
      {sources.map(({ title, url }) => (
        <li key={`${title} ${url ?? ''}`}>
          {title}
          {url === null ? (
            <span class="under">no address on file</span>
          ) : (
            <a class="under" href={url} rel="noreferrer">
              {url}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
