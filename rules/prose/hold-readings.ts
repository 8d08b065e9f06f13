import { type HeldRulebooks } from '../rulebooks/hold-rulebooks.ts';
import { loadCases } from '../rulebooks/load-cases.ts';
import { type RulebookReading } from '../vocabulary/reading/rulebook-reading.ts';
import { describeRulebook } from './describe-rulebook.ts';

/** The rulebooks of a process that lives long, in words; each is put in words when it is first asked for. */
export interface HeldReadings {
  /** One rulebook in words, with its worked cases. @throws CreditableError LICENSE_UNKNOWN. */
  read(license: string): RulebookReading;
}

/**
 * Opens the rulebooks of this program for reading; nothing is read yet.
 * @param rulebooks - where the rulebooks come from.
 */
export function holdReadings(rulebooks: Pick<HeldRulebooks, 'read'>): HeldReadings {
  const held = new Map<string, RulebookReading>();
  return {
    read(license) {
      const reading = held.get(license) ?? describeRulebook(rulebooks.read(license), loadCases(license));
      held.set(license, reading);
      return reading;
    },
  };
}
