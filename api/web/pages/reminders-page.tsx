import type { JSX } from 'preact';
import type { z } from 'zod';
import { repetitionWords } from '../../../rules/vocabulary/ladders/ladder-words.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { shownLadderSchema } from '../../answers/ladder.ts';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { type LadderLine, ladderLines } from '../reading/ladder-lines.ts';
import { count } from '../words/quantity.ts';

type Ladders = readonly z.infer<typeof shownLadderSchema>[];

/** Who is told what and when: every kind of thing that can be owed, and which the organization made stricter. */
export function RemindersPage({ frame, ladders }: { frame: Frame; ladders: Ladders }): JSX.Element {
  const own = ladders.filter(({ isOwn }) => isOwn).length;
  return (
    <Layout frame={frame} title="Reminders">
      <div class="page-head">
        <h1>
          {own === 0
            ? 'Reminders are sent as the program brings them'
            : `${count(own, 'kind')} of reminders made stricter here`}
        </h1>
      </div>
      <p class="lead">
        Who is told what, and on which day, while something is not done. You can have people told sooner, more of them,
        or more often; never later and never fewer. Which documents the program asks for is{' '}
        <a href="/listed-documents">a list of its own</a>.
      </p>
      <table class="table table-cards">
        <caption class="visually-hidden">Reminders by what is owed</caption>
        <thead>
          <tr>
            <th scope="col">What is owed</th>
            <th scope="col">Who is told, and when</th>
            <th scope="col">Set by</th>
          </tr>
        </thead>
        <tbody>
          {ladders.map((one) => (
            <Row key={one.kind} shown={one} />
          ))}
        </tbody>
      </table>
    </Layout>
  );
}

function Row({ shown }: { shown: Ladders[number] }): JSX.Element {
  const { kind, ladder, isOwn, objections } = shown;
  const repetition = repetitionWords(ladder);
  return (
    <tr>
      <th scope="row" data-label="What is owed">
        <a href={`/reminders/${kind}`}>{OBLIGATION_LABELS[kind]}</a>
      </th>
      <td data-label="Who is told, and when">
        <div>
          {ladderLines(kind, ladder).map((line) => (
            <span key={line.at} class="line">
              {sentenceOf(line)}
            </span>
          ))}
          {repetition !== null && <span class="line">{repetition}</span>}
        </div>
      </td>
      <td data-label="Set by">
        {objections.length > 0 ? (
          <StatusMark tone="bad" word="Yours no longer holds" />
        ) : (
          <StatusMark tone={isOwn ? 'good' : 'plain'} word={isOwn ? 'Stricter here' : 'The program'} />
        )}
      </td>
    </tr>
  );
}

function sentenceOf({ when, who, what, isOwn }: LadderLine): string {
  return `${when}: ${who.toLowerCase()} (${what.charAt(0).toLowerCase()}${what.slice(1)})${isOwn ? ' – yours' : ''}`;
}
