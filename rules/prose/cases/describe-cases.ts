import { buildCaseRecord } from '../../cases/build-record.ts';
import { readRecord } from '../../evaluate/read-record.ts';
import { type LoadedCase } from '../../rulebooks/load-cases.ts';
import { type RulebookCase } from '../../rulebooks/schema/case-schema.ts';
import { type CaseReading, type CasesReading } from '../../vocabulary/reading/case-reading.ts';
import { type Lookup } from '../lookup.ts';
import { describeExpected } from './describe-expected.ts';
import { describeLog } from './describe-log.ts';
import { describePerson } from './describe-person.ts';

type Facts = LoadedCase['standard'];

/** Puts the worked cases of a license in words: the person they share once, and for each case what is different. */
export function describeCases(cases: readonly LoadedCase[], lookup: Lookup): CasesReading {
  const shared = cases[0] === undefined ? [] : personOf(cases[0].standard, UNCHANGED);
  return {
    person: shared,
    worked: cases.map(({ file, standard, worked }) =>
      describeCase(file, worked, differences(personOf(standard, worked), shared), lookup),
    ),
  };
}

/** A case that changes nothing. */
const UNCHANGED = { facts: {}, blocks: [], entries: [] };

function describeCase(file: string, worked: RulebookCase, person: string[], lookup: Lookup): CaseReading {
  const { title, because, asOf } = worked;
  return {
    id: file.replace(/\.yaml$/, ''),
    title,
    because,
    asOf,
    person,
    log: describeLog(worked),
    expects: describeExpected(worked.expect, lookup),
  };
}

function personOf(standard: Facts, worked: Pick<RulebookCase, 'facts' | 'blocks' | 'entries'>): string[] {
  const read = readRecord({ ...buildCaseRecord(standard, { ...NOTHING, ...worked }), log: [] });
  if (!read.ok) throw new RangeError(read.problems.map(({ path, expected }) => `${path}: ${expected}`).join('\n'));
  return describePerson(read.record);
}

/** What a case needs to be one, beside what changes the person. */
const NOTHING = { title: '-', because: '-', asOf: '2000-01-01', expect: { requirements: {} } };

function differences(person: readonly string[], shared: readonly string[]): string[] {
  return person.filter((sentence) => !shared.includes(sentence));
}
