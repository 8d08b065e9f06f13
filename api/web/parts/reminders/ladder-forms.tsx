import type { ComponentChildren, JSX } from 'preact';
import type { z } from 'zod';
import { RECIPIENTS } from '../../../../rules/vocabulary/ladder.ts';
import { hasDueDay } from '../../../../rules/vocabulary/ladders/ladder-days.ts';
import { CHANNEL_WORDS, TONE_WORDS } from '../../../../rules/vocabulary/ladders/ladder-words.ts';
import type { shownLadderSchema } from '../../../answers/ladder.ts';
import { ladderLines, partLabel } from '../../reading/ladder-lines.ts';
import { ActionForm, type Refusal } from '../action-form.tsx';
import { CommentField, SelectField, TextField } from '../fields.tsx';

interface LadderFormsProps {
  readonly shown: z.infer<typeof shownLadderSchema>;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** What a director can make stricter about one ladder, and the way back to the program's. */
export function LadderForms(props: LadderFormsProps): JSX.Element {
  const { shown, from, refusal } = props;
  const typed = typedIn(refusal, 'restore');
  return (
    <section class="block" aria-labelledby="stricter">
      <h2 id="stricter">Make it stricter</h2>
      <p class="lead">Look first: you see the days before anything is saved.</p>
      <AddForm {...props} />
      <EarlierForm {...props} />
      {shown.ladder.end === 'told' && <RepeatForm {...props} />}
      {ladderLines(shown.kind, shown.ladder).some(({ isOwn }) => isOwn) && <RemoveForm {...props} />}
      {(shown.isOwn || shown.objections.length > 0) && (
        <details class="fold" open={refusal?.operation === 'restoreLadder'}>
          <summary>Go back to the reminders of the program</summary>
          <ActionForm
            operation="restoreLadder"
            about="restore"
            carries={carried(shown)}
            from={from}
            refusal={refusal}
            class="form-grid"
          >
            <CommentField name="reason" id="reason-restore" label="Reason" required value={typed('reason')} />
            <div class="form-end">
              <button class="btn btn-primary" type="submit">
                Go back
              </button>
            </div>
          </ActionForm>
        </details>
      )}
    </section>
  );
}

function AddForm(props: LadderFormsProps): JSX.Element {
  const typed = typedIn(props.refusal, 'add');
  const sides = [
    { value: 'began', label: 'Days after it began' },
    ...(hasDueDay(props.shown.kind)
      ? [
          { value: 'before-due', label: 'Days before it is due' },
          { value: 'after-due', label: 'Days after it was due' },
          { value: 'halfway', label: 'Days after half the time' },
        ]
      : []),
  ];
  return (
    <ChangeForm {...props} change="add" summary="Tell somebody more">
      <SelectField name="recipient" label="Who is told" required options={parts()} value={typed('recipient')} />
      <TextField name="days" label="Days" type="number" required value={typed('days')} />
      <SelectField name="side" label="Counted" required options={sides} value={typed('side')} />
      <SelectField name="tone" label="What" required options={TONE_OPTIONS} value={typed('tone')} />
      <SelectField name="channel" label="How" required options={CHANNEL_OPTIONS} value={typed('channel')} />
    </ChangeForm>
  );
}

function EarlierForm(props: LadderFormsProps): JSX.Element {
  const typed = typedIn(props.refusal, 'earlier');
  const options = rungs(props, ({ rung }) => rung.tone !== 'loss' && (rung.from !== 'began' || rung.days > 0));
  if (options.length === 0) return <></>;
  return (
    <ChangeForm {...props} change="earlier" summary="Tell it sooner">
      <SelectField name="rung" id="rung-earlier" label="Which word" required options={options} value={typed('rung')} />
      <TextField name="sooner" label="Days sooner" type="number" required value={typed('sooner')} />
    </ChangeForm>
  );
}

function RepeatForm(props: LadderFormsProps): JSX.Element {
  const typed = typedIn(props.refusal, 'repeat');
  const every = props.shown.ladder.everyDays;
  const hint = `The last word is repeated ${every === undefined ? 'not at all' : `every ${String(every)} days`} now.`;
  return (
    <ChangeForm {...props} change="repeat" summary="Repeat it more often">
      <TextField
        name="everyDays"
        label="Every so many days"
        hint={hint}
        type="number"
        required
        value={typed('everyDays')}
      />
    </ChangeForm>
  );
}

function RemoveForm(props: LadderFormsProps): JSX.Element {
  const typed = typedIn(props.refusal, 'remove');
  return (
    <ChangeForm {...props} change="remove" summary="Take back a word of your own">
      <SelectField
        name="rung"
        id="rung-remove"
        label="Which word"
        required
        options={rungs(props, ({ isOwn }) => isOwn)}
        value={typed('rung')}
      />
    </ChangeForm>
  );
}

interface ChangeFormProps extends LadderFormsProps {
  readonly change: string;
  readonly summary: string;
  readonly children: ComponentChildren;
}

/** One change with its reason, to look at first or to save. */
function ChangeForm({ shown, from, refusal, change, summary, children }: ChangeFormProps): JSX.Element {
  const typed = typedIn(refusal, change);
  return (
    <details class="fold" open={refusal?.operation === 'setLadder' && refusal.about === change}>
      <summary>{summary}</summary>
      <ActionForm
        operation="setLadder"
        about={change}
        carries={{ ...carried(shown), change }}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        {children}
        <CommentField
          name="reason"
          id={`reason-${change}`}
          label="Reason"
          hint="It stays with the decision; not needed to look."
          required
          value={typed('reason')}
        />
        <div class="form-end">
          <button class="btn btn-outline" type="submit" name="wish" value="look" formNoValidate>
            Look at it
          </button>
          <button class="btn btn-primary" type="submit">
            Save
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

/** What every form of a ladder carries: the ladder as it is shown, and the decision behind it. */
function carried({ kind, ladder, history }: LadderFormsProps['shown']): Record<string, string> {
  return { kind, ladder: JSON.stringify(ladder), replaces: history[0]?.policyId ?? '' };
}

function typedIn(refusal: Refusal | null, about: string): (name: string) => string {
  return (name) => (refusal?.about === about ? (refusal.typed[name] ?? '') : '');
}

type Line = ReturnType<typeof ladderLines>[number] & {
  readonly rung: LadderFormsProps['shown']['ladder']['rungs'][number];
};

function rungs({ shown: { kind, ladder } }: LadderFormsProps, isOffered: (line: Line) => boolean) {
  return ladderLines(kind, ladder)
    .flatMap((line) => {
      const rung = ladder.rungs[line.at];
      return rung === undefined ? [] : [{ ...line, rung }];
    })
    .filter(isOffered)
    .map(({ at, words }) => ({ value: String(at), label: words }));
}

function parts() {
  return RECIPIENTS.map((value) => ({ value, label: partLabel(value) }));
}

/** A loss is told on the day on which it happens, so that no other day can be chosen for it. */
const TONE_OPTIONS = (['reminder', 'escalation', 'decision'] as const).map((value) => ({
  value,
  label: TONE_WORDS[value],
}));

const CHANNEL_OPTIONS = (['mail', 'text'] as const).map((value) => ({ value, label: CHANNEL_WORDS[value] }));
