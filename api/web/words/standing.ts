import type { ShownSession } from '../../answers/supervision-session.ts';
import type { Tone } from '../parts/status-mark.tsx';

/** How a member of a session stands, with the sign that goes with the word. */
export const STANDING: Readonly<Record<ShownSession['standing'], { readonly tone: Tone; readonly word: string }>> = {
  booked: { tone: 'plain', word: 'Booked' },
  'in-draft': { tone: 'good', word: 'Came; in the draft of the week' },
  'in-log': { tone: 'good', word: 'Came; in the weekly log' },
  'to-add': { tone: 'bad', word: 'Came; the week is closed, still to be added' },
  differs: { tone: 'bad', word: 'The closed week says otherwise' },
  absent: { tone: 'wait', word: 'Did not come' },
  canceled: { tone: 'plain', word: 'Canceled' },
};
