import { Able } from '../parts/able.tsx';
import type { JSX } from 'preact';
import type { z } from 'zod';
import { END_WORDS, repetitionWords } from '../../../rules/vocabulary/ladders/ladder-words.ts';
import type { ForeseenLadder } from '../../../rules/vocabulary/ladders/foreseen-word.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { shownLadderSchema } from '../../answers/ladder.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { ForeseenTable } from '../parts/reminders/foreseen-table.tsx';
import { LadderForms } from '../parts/reminders/ladder-forms.tsx';
import { LadderHistory } from '../parts/reminders/ladder-history.tsx';
import { LadderTable } from '../parts/reminders/ladder-table.tsx';
import { ladderLines, type Proposal } from '../reading/ladder-lines.ts';

interface ReminderPageData {
  readonly frame: Frame;
  readonly timeZone: string;
  readonly shown: z.infer<typeof shownLadderSchema>;
  readonly foreseen: ForeseenLadder;
  readonly proposal: Proposal | null;
  readonly refusal: Refusal | null;
}

/** Who is told what and when while one kind of thing is not done, and what can be made stricter about it. */
export function ReminderPage(data: ReminderPageData): JSX.Element {
  const { frame, timeZone, shown, foreseen, proposal, refusal } = data;
  const { kind, ladder, isOwn, objections, history } = shown;
  const repetition = repetitionWords(ladder);
  return (
    <Layout frame={frame} title={`Reminders: ${OBLIGATION_LABELS[kind]}`}>
      <div class="page-head">
        <h1>{OBLIGATION_LABELS[kind]}</h1>
        <a class="btn btn-outline" href="/reminders">
          All reminders
        </a>
      </div>
      <p class="lead">
        {isOwn ? 'Stricter than the program: your organization’s words are marked.' : 'As the program brings it.'}
      </p>
      {objections.length > 0 && (
        <p class="note note-problem" role="status">
          The program became stricter, so that yours no longer holds and the program’s is sent. {objections.join(' ')}
        </p>
      )}
      {proposal !== null && <Proposed proposal={proposal} />}
      <section class="block" aria-labelledby="told">
        <h2 id="told">Who is told, and when</h2>
        <LadderTable lines={ladderLines(kind, ladder)} />
        <p>
          {repetition !== null && `${repetition} `}
          {END_WORDS[ladder.end]}
        </p>
      </section>
      <section class="block" aria-labelledby="today">
        <h2 id="today">What something that begins today would bring</h2>
        <ForeseenTable foreseen={foreseen} />
      </section>
      <Able to="keep-ladders">
        <LadderForms shown={shown} from={frame.path} refusal={refusal} />
      </Able>
      <LadderHistory history={history} timeZone={timeZone} />
    </Layout>
  );
}

function Proposed({ proposal: { foreseen, objections } }: { proposal: Proposal }): JSX.Element {
  return (
    <section class="block" aria-labelledby="proposed">
      <h2 id="proposed">With your change, nothing is saved yet</h2>
      {objections.length > 0 && (
        <div class="note note-problem" role="alert">
          <p>This cannot be saved: it would be looser than the program.</p>
          <ul>
            {objections.map((objection) => (
              <li key={objection}>{objection}</li>
            ))}
          </ul>
        </div>
      )}
      <ForeseenTable foreseen={foreseen} />
    </section>
  );
}
