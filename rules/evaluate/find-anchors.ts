import { type Anchor, type DEGREES } from '../rulebooks/schema/parameter-schema.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type HeldRegistration } from './list-registrations.ts';

/** The dates of one person that pick versions and values; null where the record does not say. */
export type Anchors = Readonly<Record<Exclude<Anchor, 'entry'>, PlainDate | null>> & {
  /** The level of the qualifying degree; null where the record does not say. */
  readonly degreeLevel: (typeof DEGREES)[number] | null;
};

/**
 * Collects the dates of a person that the law asks about.
 * @param record - a checked record.
 * @param asOf - the day of the evaluation; stands for the application's receipt when none is recorded.
 * @param registration - the first registration that is known to be the associate's, or null.
 */
export function findAnchors(record: ExperienceRecord, asOf: PlainDate, registration: HeldRegistration | null): Anchors {
  const degree = record.person.degree;
  const agreements = record.agreements ?? [];
  let ends: LogEnds | null = null;
  // Few rules ask for the ends of the log, and finding them goes through all of it.
  const endsOfLog = () => (ends ??= endsOf(record.log, asOf));
  return {
    application: record.application?.receivedOn ?? asOf,
    'as-of': asOf,
    degree: degree?.awardedOn ?? null,
    degreeLevel: degree?.level ?? null,
    'program-start': degree?.programStartedOn ?? null,
    'twelve-units': degree?.twelveUnitsOn ?? null,
    registration: registration?.issuedOn ?? null,
    'registration-applied': registration?.appliedOn ?? null,
    agreement: earliest(agreements.map(({ from }) => from)),
    approval: earliest(agreements.flatMap(({ boardApprovedOn }) => boardApprovedOn ?? [])),
    get 'first-hour'() {
      return endsOfLog().first;
    },
    get 'last-hour'() {
      return endsOfLog().last;
    },
  };
}

function earliest(dates: readonly PlainDate[]): PlainDate | null {
  return dates.reduce<PlainDate | null>((first, on) => (first === null || on < first ? on : first), null);
}

/** The first and the last day of a log. */
interface LogEnds {
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
}

function endsOf(log: ExperienceRecord['log'], asOf: PlainDate): LogEnds {
  let first: PlainDate | null = null;
  let last: PlainDate | null = null;
  for (const { on } of log) {
    if (on > asOf) continue;
    if (first === null || on < first) first = on;
    if (last === null || on > last) last = on;
  }
  return { first, last };
}
