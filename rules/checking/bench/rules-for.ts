import { openContext } from '../../evaluate/evaluate-record.ts';
import { offeredElections } from '../../evaluate/choose-election.ts';
import { possibleVersions } from '../../evaluate/possible-versions.ts';
import { type Rulebook } from '../../rulebooks/rulebook.ts';
import { listReadings, partsUnder } from '../../rulebooks/versions/open-readings.ts';
import { type BenchCase } from './bench-case.ts';

/**
 * The rules by which a case is counted: under the readings that it asks for, in the version of its person.
 * @param rulebook - with all its versions; need not be sound, for the bench breaks them on purpose.
 * @returns null where the date is not known that decides between versions, or the law leaves a choice: then there are several counts.
 * @throws RangeError when the changes of a version or a reading cannot be made.
 */
export function rulesFor(rulebook: Rulebook, { record, asOf, readings }: BenchCase): Rulebook | null {
  const asked = listReadings(rulebook).filter(({ id }) => readings.includes(id));
  const read = asked.length === 0 ? rulebook : { ...partsUnder(rulebook, asked), sha256: '' };
  if (read.identity.versions === undefined && read.identity.elections === undefined) return read;
  const context = openContext(read, record, asOf);
  const [version, ...others] = possibleVersions(context);
  const isOne = others.length === 0 && offeredElections(context).length === 0;
  return version === undefined || !isOne ? null : version;
}
