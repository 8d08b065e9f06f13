import { UNKNOWN } from '../../engine/unknown.ts';
import { normalizeName } from '../../evaluate/match-credential.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type CountingContext } from '../counting-context.ts';
import { type Measured } from '../measured.ts';

/** Says whether the associate registration is or was held: yes, no, or UNKNOWN when nobody can tell. */
export function measureRegistered({ registrations, rulebook }: CountingContext): Measured {
  const { title } = rulebook.identity.associate;
  if (registrations === null)
    return { value: UNKNOWN, remark: `The record does not say whether the ${title} registration was issued.` };
  const known = registrations.find((registration) => registration.known);
  if (known !== undefined) return { value: 'yes', remark: `Issued on ${formatDate(known.issuedOn)}.` };
  const unclear = registrations[0];
  if (unclear === undefined) return { value: 'no', remark: `The record shows no ${title} registration.` };
  return { value: UNKNOWN, remark: `The record names "${unclear.credential}", which this rulebook does not know.` };
}

/** Says whether an exam is passed; an exam that the record does not name is UNKNOWN, not failed. */
export function measureExam({ record, asOf }: CountingContext, exam: MeasureOf<'exam'>): Measured {
  const passed = (record.exams ?? []).find((one) => one.passedOn <= asOf && isCalled(exam, one.exam));
  return passed === undefined
    ? { value: UNKNOWN }
    : { value: 'yes', remark: `Passed on ${formatDate(passed.passedOn)}.` };
}

function isCalled({ names, words }: MeasureOf<'exam'>, written: string): boolean {
  const name = normalizeName(written);
  return (
    names.some((one) => normalizeName(one) === name) ||
    (words ?? []).some((all) => all.every((word) => name.includes(normalizeName(word))))
  );
}
