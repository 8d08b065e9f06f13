import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { type Line, stands, strike } from './line.ts';
import { type SecondRow } from './second-count.ts';
import { askedOr } from './verdicts.ts';
import { runsOn, sameName } from './who.ts';

type Registration = NonNullable<ExperienceRecord['registrations']>[number];

/** What the record says of a registration. */
export interface Registrations {
  readonly home: string;
  /** The record has no list of them at all. */
  readonly silent: boolean;
  readonly known: readonly Registration[];
  /** Of this state, with a name that the rules do not use. */
  readonly asked: readonly Registration[];
}

/** Finds the registrations of a license: by its credential's names, in its state, as far as they were issued by a day. */
export function findRegistrations(
  record: ExperienceRecord,
  asOf: string,
  state: string,
  names: readonly string[],
  others: readonly string[],
): Registrations {
  const here = (record.registrations ?? [])
    .filter(({ jurisdiction }) => jurisdiction === state)
    .filter(({ issuedOn }) => issuedOn <= asOf);
  return {
    home: state,
    silent: record.registrations === undefined,
    known: here
      .filter(({ credential }) => sameName(credential, names))
      .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1)),
    asked: here.filter(({ credential }) => !sameName(credential, [...names, ...others])),
  };
}

/**
 * Strikes hours without a registration.
 * What nothing is said of, what a name in question covers, and work in another state stands.
 * @returns whether a question is open about hours that stand.
 */
export function strikeUnregistered(lines: readonly Line[], { home, silent, known, asked }: Registrations): boolean {
  let question = false;
  for (const line of lines) {
    if (!stands(line) || known.some((one) => runsOn(one, line.on))) continue;
    const mayStand = silent || line.setting.jurisdiction !== home || asked.some((one) => runsOn(one, line.on));
    if (!mayStand) strike(line);
    question ||= mayStand;
  }
  return question;
}

/** From when on somebody works after the degree: its day or, where that is not said, the first registration. */
export function degreeOrRegistration({ person }: ExperienceRecord, { known }: Registrations): string | undefined {
  return person.degree?.awardedOn ?? known[0]?.issuedOn;
}

/** The row of a registration: unmet where none is held, a question where hours rest on no known one. */
export function registrationRow({ silent, known, asked }: Registrations, question: boolean): SecondRow {
  if (!silent && known.length + asked.length === 0) return { verdict: 'unmet' };
  return askedOr(question || silent || known.length === 0);
}
