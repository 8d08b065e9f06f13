import type { JSX } from 'preact';
import { type RulesVersion, rulesName } from '../../../../rules/vocabulary/rules-version.ts';
import type { JourneyRulesPageData } from '../../pages/journey-rules-page.tsx';
import { ActionForm, typedOr } from '../action-form.tsx';
import { CommentField } from '../fields.tsx';

type AdoptFormProps = Pick<JourneyRulesPageData, 'frame' | 'journeyId' | 'rules' | 'adopting' | 'refusal'> & {
  /** The rules whose effect is shown above the form. */
  readonly compared: RulesVersion;
};

const WHY_NOT: Readonly<Record<Exclude<AdoptFormProps['adopting'], 'can'>, string>> = {
  'may-not': 'A clinical director decides whether this journey is counted under these rules.',
  'with-the-board': 'The packet is with the board: the rules stay until the board has decided.',
  over: 'This journey is over: its rules stay as they are.',
};

/** Adopts exactly the rules whose effect was shown; everybody else reads who decides. */
export function AdoptForm({ frame, journeyId, rules, adopting, refusal, compared }: AdoptFormProps): JSX.Element {
  if (adopting !== 'can') return <p class="note">{WHY_NOT[adopting]}</p>;
  const back = compared.sha256 !== rules.present.sha256;
  return (
    <ActionForm
      operation="adoptRules"
      carries={{ journeyId, sha256: compared.sha256 }}
      from={frame.path}
      refusal={refusal}
      id="adopt"
      class="form-grid"
    >
      <CommentField
        name="reason"
        label={back ? 'Why this journey goes back' : 'Why this journey adopts them'}
        hint="It stands in the case file, where the supervisee reads it."
        required
        value={typedOr(refusal, 'adoptRules', 'reason')}
      />
      <div class="form-end">
        <button class="btn btn-primary" type="submit">
          {back ? 'Go back to' : 'Adopt'} {rulesName(compared)}
        </button>
      </div>
    </ActionForm>
  );
}
