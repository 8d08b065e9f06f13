import { EVALUATION_AREAS } from '../../../rules/vocabulary/evaluation-area.ts';
import { evaluateSupervisee } from '../../routes/progress/evaluate-supervisee.ts';
import { proposeGoal } from '../../routes/progress/propose-goal.ts';
import { reviewGoal } from '../../routes/progress/review-goal.ts';
import { type Fields, pick } from './fields.ts';
import { signingForm } from './signing-forms.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which supervisees are evaluated and goals agreed. */
export const PROGRESS_FORMS: readonly WebForm[] = [
  signingForm(evaluateSupervisee, (fields) => ({
    params: pick(fields, 'journeyId'),
    body: { ...pick(fields, 'dutyId', 'from', 'until', 'comment'), areas: areasOf(fields) },
  })),
  commandForm(proposeGoal, (fields) => ({
    params: pick(fields, 'journeyId'),
    body: pick(fields, 'supervisorId', 'text', 'targetOn'),
  })),
  commandForm(reviewGoal, (fields) => ({ params: pick(fields, 'journeyId', 'goalId'), body: pick(fields, 'state') })),
];

/** An area of which nothing was said is left out. */
function areasOf(fields: Fields): { area: string; satisfactory: boolean }[] {
  return EVALUATION_AREAS.flatMap((area) => {
    const said = fields[`area.${area}`] ?? '';
    return said === '' ? [] : [{ area, satisfactory: said === 'yes' }];
  });
}
