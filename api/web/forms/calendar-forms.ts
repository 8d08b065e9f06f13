import { endFeed } from '../../routes/calendar/end-feed.ts';
import { makeFeed } from '../../routes/calendar/make-feed.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which a person gives their calendar an address and ends it. */
export const CALENDAR_FORMS: readonly WebForm[] = [
  commandForm(makeFeed, () => ({ body: {} })),
  commandForm(endFeed, () => ({ body: {} })),
];
