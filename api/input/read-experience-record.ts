import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { ExperienceRecord } from '../../rules/vocabulary/experience-record.ts';
import type { Services } from '../services.ts';

/**
 * Reads a public experience record and refuses one that is not whole or contradicts itself.
 * @param record - what came in.
 * @throws RECORD_INVALID naming each place and what was expected there.
 */
export function readExperienceRecord({ readRecord }: Pick<Services, 'readRecord'>, record: unknown): ExperienceRecord {
  const read = readRecord(record);
  if (read.ok) return read.record;
  const problems = read.problems.map(({ path, expected }) => `${path} must be ${expected}`).join('; ');
  throw new CreditableError('RECORD_INVALID', { problems, fields: read.problems });
}
