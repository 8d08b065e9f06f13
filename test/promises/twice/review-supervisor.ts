import { addPerson } from '../../../db/operations/person/add-person.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { NOW, someone } from '../../db/program.ts';
import type { Arrange } from './scene.ts';

/** A supervisor whose license ends within days, so that somebody is told. */
export const arrange: Arrange<'reviewSupervisor'> = async ({ program, dependencies }) => {
  const { organizationId, directorId, by } = program;
  const ending = { issuedOn: plainDate('2010-01-15'), expiresOn: plainDate('2026-11-30') };
  const licenses = [{ jurisdiction: 'CA', license: 'LMFT', ...ending }];
  const person = someone('Lee Lapsing', ['supervisor'], { licenses });
  const { subjectId: personId } = await addPerson(dependencies.db, by(directorId, person));
  return { organizationId, personId, at: NOW };
};

/** Somebody is told. */
export const leaves = 'notice';
