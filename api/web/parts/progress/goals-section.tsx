import type { JSX } from 'preact';
import type { ShownProgress } from '../../../answers/progress.ts';
import type { Viewer } from '../../viewer.ts';
import { formatDate } from '../../words/dates.ts';
import { ActionForm, type Refusal } from '../action-form.tsx';
import { EmptyState } from '../empty-state.tsx';
import { CommentField, SelectField, TextField } from '../fields.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';

type Goal = ShownProgress['goals'][number];

const STATES: Readonly<Record<Goal['state'], { readonly tone: Tone; readonly word: string }>> = {
  proposed: { tone: 'wait', word: 'Proposed' },
  agreed: { tone: 'plain', word: 'Agreed' },
  reached: { tone: 'good', word: 'Reached' },
  dropped: { tone: 'plain', word: 'Let go' },
};

interface GoalsSectionProps {
  readonly progress: ShownProgress;
  readonly viewer: Viewer;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** The learning plan: goals that a supervisee and a supervisor agreed on, with a day. */
export function GoalsSection({ progress, viewer, from, refusal }: GoalsSectionProps): JSX.Element {
  const { journeyId, superviseeId, goals, supervisors } = progress;
  const own = viewer.id === superviseeId;
  const mine = supervisors.filter(({ supervisorId }) => own || supervisorId === viewer.id);
  return (
    <section class="block" aria-labelledby="goals">
      <h2 id="goals">Learning plan</h2>
      {goals.length === 0 ? (
        <EmptyState title="No goals yet">Goals that you both agree on appear here, each with a day.</EmptyState>
      ) : (
        <ul class="sessions">
          {goals.map((goal) => (
            <li class="session" key={goal.goalId}>
              <p>{goal.text}</p>
              <p>
                <StatusMark {...STATES[goal.state]} /> until {formatDate(goal.targetOn)}, with {goal.supervisorName}
              </p>
              {(own || viewer.id === goal.supervisorId) &&
                nextStates(goal, viewer.id).map(([state, label]) => (
                  <ActionForm
                    key={state}
                    operation="reviewGoal"
                    about={`${goal.goalId}-${state}`}
                    carries={{ journeyId, goalId: goal.goalId, state }}
                    from={from}
                    refusal={refusal}
                    class="form-line"
                  >
                    <button class="btn btn-outline" type="submit">
                      {label}
                      <span class="visually-hidden">: {goal.text}</span>
                    </button>
                  </ActionForm>
                ))}
            </li>
          ))}
        </ul>
      )}
      {mine.length > 0 && (
        <ActionForm operation="proposeGoal" carries={{ journeyId }} from={from} refusal={refusal} class="form-grid">
          <SelectField
            name="supervisorId"
            label="With"
            options={mine.map(({ supervisorId, supervisorName }) => ({ value: supervisorId, label: supervisorName }))}
            required
          />
          <CommentField name="text" label="What to work on" hint="Name no client." required />
          <TextField name="targetOn" label="By" type="date" required />
          <button class="btn btn-outline" type="submit">
            Propose the goal
          </button>
        </ActionForm>
      )}
    </section>
  );
}

function nextStates({ state, proposedById }: Goal, viewerId: string): [string, string][] {
  if (state === 'agreed')
    return [
      ['reached', 'Reached'],
      ['dropped', 'Let it go'],
    ];
  if (state !== 'proposed') return [];
  return proposedById === viewerId
    ? [['dropped', 'Let it go']]
    : [
        ['agreed', 'Agree'],
        ['dropped', 'Let it go'],
      ];
}
