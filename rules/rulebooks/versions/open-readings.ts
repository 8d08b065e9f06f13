import { type RulebookParts } from '../rulebook.ts';
import { type Change } from '../schema/change-schema.ts';
import { type Identity } from '../schema/identity-schema.ts';
import { applyChanges } from './apply-changes.ts';

/** A text that can be read in two ways, of which both can be counted by. */
export interface OpenReading {
  readonly id: string;
  readonly takes: string;
  readonly instead: string;
  readonly changes: readonly Change[];
}

/** Lists the readings of a rulebook that can be asked for instead of those it takes. */
export function listReadings({ identity }: { readonly identity: Identity }): OpenReading[] {
  return identity.readings.flatMap(({ id, takes, instead, changes }) =>
    instead === undefined || changes === undefined ? [] : [{ id, takes, instead, changes }],
  );
}

/** The four parts under other readings, which cannot be asked for once more. */
export function partsUnder(rulebook: RulebookParts, readings: readonly OpenReading[]): RulebookParts {
  const changed = readings.flatMap(({ changes }) => changes);
  const parts = applyChanges(rulebook, changed);
  const version = [parts.identity.version, ...readings.map(({ id }) => `reading:${id}`)].join('+');
  const left = parts.identity.readings.map((reading) =>
    isAmong(readings, reading) ? withoutChanges(reading) : reading,
  );
  return { ...parts, identity: { ...parts.identity, version, readings: left } };
}

type Reading = Identity['readings'][number];

function isAmong(readings: readonly OpenReading[], { id }: Reading): boolean {
  return readings.some((reading) => reading.id === id);
}

/** A reading that is taken for good, one way or the other. */
export function withoutChanges({ changes: _, ...reading }: Reading): Reading {
  return reading;
}
