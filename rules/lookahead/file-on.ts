import { type Evaluation } from '../vocabulary/evaluation.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type Outlook } from './look.ts';

/**
 * Evaluates the record as if the board received the application on a day: nothing is worked in between,
 * everything logged by then is known.
 */
export function fileOn({ look, record }: Outlook, on: PlainDate): Promise<Evaluation> {
  return look({ ...record, application: { receivedOn: on } }, on);
}
