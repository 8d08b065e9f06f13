import { type Anchor } from '../rulebooks/schema/parameter-schema.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';

/** The dates of one person that pick versions and values; null where the record does not say. */
export type Anchors = Readonly<Record<Exclude<Anchor, 'entry'>, PlainDate | null>>;

/**
 * Collects the dates of a person that the law asks about.
 * @param record - a checked record.
 * @param asOf - the day of the evaluation; stands for the application's receipt when none is recorded.
 * @param registeredOn - the day the first registration was issued, or null.
 */
export function findAnchors(record: ExperienceRecord, asOf: PlainDate, registeredOn: PlainDate | null): Anchors {
  const degree = record.person.degree;
  return {
    application: record.application?.receivedOn ?? asOf,
    'as-of': asOf,
    degree: degree?.awardedOn ?? null,
    'program-start': degree?.programStartedOn ?? null,
    'twelve-units': degree?.twelveUnitsOn ?? null,
    registration: registeredOn,
  };
}
