import { restoreLadder } from '../../routes/ladders/restore-ladder.ts';
import { setLadder } from '../../routes/ladders/set-ladder.ts';
import { changeLadder, ladderIn } from '../reading/change-ladder.ts';
import { type Fields, pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

const set = commandForm(setLadder, (fields) => ({
  params: pick(fields, 'kind'),
  body: { ladder: changeLadder(ladderIn(fields), fields), replaces: shownIn(fields), ...pick(fields, 'reason') },
}));

/** The forms by which a director makes reminders stricter, looks at what that would bring, and goes back. */
export const LADDER_FORMS: readonly WebForm[] = [
  {
    operation: set.operation,
    async submit(context) {
      if (context.fields['wish'] !== 'look') return set.submit(context);
      // What cannot be read is said now; what the program refuses stands on the page beside what it would bring.
      changeLadder(ladderIn(context.fields), context.fields);
      return 'again';
    },
  },
  commandForm(restoreLadder, (fields) => ({
    params: pick(fields, 'kind'),
    body: { replaces: shownIn(fields), ...pick(fields, 'reason') },
  })),
];

function shownIn(fields: Fields): string | null {
  const shown = fields['replaces'] ?? '';
  return shown === '' ? null : shown;
}
