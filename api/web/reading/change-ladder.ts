import { CHANNELS, type Ladder, RECIPIENTS, type Rung, TONES, ladderSchema } from '../../../rules/vocabulary/ladder.ts';
import { inputInvalid } from '../../input/input-problems.ts';
import type { Fields } from '../forms/fields.ts';

/** The days from which a person may count, as they choose them. */
export const SIDES = ['began', 'halfway', 'before-due', 'after-due'] as const;

type Side = (typeof SIDES)[number];

/**
 * A ladder with the change that somebody typed: a word more, one of its words earlier, one of the organization's own words
 * less, or the last one repeated.
 * @throws INPUT_INVALID when something typed is not a number or not one of the choices.
 */
export function changeLadder(ladder: Ladder, fields: Fields): Ladder {
  const { rungs } = ladder;
  const at = Number(fields['rung']);
  switch (fields['change']) {
    case 'add':
      return { ...ladder, rungs: [...rungs, rungOf(fields)] };
    case 'earlier': {
      const days = wholeDays(fields, 'sooner');
      return {
        ...ladder,
        rungs: rungs.map((rung, index) => (index === at ? { ...rung, days: rung.days - days } : rung)),
      };
    }
    case 'remove':
      return { ...ladder, rungs: rungs.filter((_, index) => index !== at) };
    case 'repeat':
      return { ...ladder, everyDays: wholeDays(fields, 'everyDays') };
    default:
      throw inputInvalid([{ path: 'change', expected: 'one of the changes' }]);
  }
}

/** The ladder that a form was filled in beside. @throws INPUT_INVALID when it is none. */
export function ladderIn(fields: Fields): Ladder {
  const read = ladderSchema.safeParse(parse(fields['ladder'] ?? ''));
  if (!read.success) throw inputInvalid([{ path: 'ladder', expected: 'the reminders as they were shown' }]);
  return read.data;
}

function rungOf(fields: Fields): Rung {
  const days = wholeDays(fields, 'days');
  const side = oneOf<Side>(SIDES, fields['side'], 'Counted');
  return {
    from: side === 'began' || side === 'halfway' ? side : 'due',
    days: side === 'before-due' ? 0 - days : days,
    recipient: oneOf(RECIPIENTS, fields['recipient'], 'Who is told'),
    tone: oneOf(TONES, fields['tone'], 'What'),
    channel: oneOf(CHANNELS, fields['channel'], 'How'),
  };
}

function wholeDays(fields: Fields, name: string): number {
  const typed = fields[name]?.trim() ?? '';
  if (!/^\d{1,3}$/.test(typed)) throw inputInvalid([{ path: 'Days', expected: 'a whole number, for one 7' }]);
  return Number(typed);
}

function oneOf<T extends string>(choices: readonly T[], typed: string | undefined, path: string): T {
  const chosen = choices.find((choice) => choice === typed);
  if (chosen === undefined) throw inputInvalid([{ path, expected: 'one of the choices' }]);
  return chosen;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
