import { type Rulebook } from '../rulebooks/rulebook.ts';
import { listReadings, partsUnder } from '../rulebooks/versions/open-readings.ts';
import { type RulebookReading } from '../vocabulary/reading/rulebook-reading.ts';
import { describeChanges } from './describe-changes.ts';

/** Says how open texts are read, and of each that can be read the other way what to type for it and what it changes. */
export function describeReadings(rulebook: Rulebook): RulebookReading['readings'] {
  const { license, readings } = rulebook.identity;
  const open = listReadings(rulebook);
  return readings.map(({ id, takes, instead }) => {
    const reading = open.find((one) => one.id === id);
    const ask =
      reading === undefined
        ? null
        : {
            command: `npm run --silent evaluate -- --license ${license} --record FILE --reading ${id}`,
            changes: describeChanges(reading.changes, rulebook, partsUnder(rulebook, [reading])),
          };
    return { id, takes, instead: instead ?? null, ask };
  });
}
