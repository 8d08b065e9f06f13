import { UNKNOWN } from '../../engine/unknown.ts';
import { normalizeName } from '../../evaluate/match-credential.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type PlainDate, addMonths } from '../../vocabulary/plain-date.ts';
import { type Selector } from '../../rulebooks/schema/selector-schema.ts';
import { isCredited } from '../account-of.ts';
import { askWhenRegistered, askWhichRegistration } from '../ask-for-registration.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { selectEntries } from '../select-entries.ts';
import { type Sheet } from '../sheet.ts';

type Exam = MeasureOf<'exam'>;

type Registered = MeasureOf<'registered'>;

/**
 * Says whether the associate registration is or was held: yes, no, or UNKNOWN when nobody can tell.
 * Where the law asks for it for some hours only and none of them counts, it is a yes that says so.
 */
export function measureRegistered(sheet: Sheet, context: CountingContext, { select }: Registered): Measured {
  const held = heldRegistration(context);
  if (held.value === 'yes' || select === undefined || !isNeedless(sheet, context, select)) return held;
  const { title } = context.rulebook.identity.associate;
  return { value: 'yes', remark: `No hour that counts needs the ${title} registration.` };
}

function heldRegistration({ registrations, rulebook }: CountingContext): Measured {
  const { associate } = rulebook.identity;
  if (registrations === null) return { value: UNKNOWN, remark: askWhenRegistered(associate) };
  const known = registrations.find((registration) => registration.known);
  if (known !== undefined) return { value: 'yes', remark: `Issued on ${formatDate(known.issuedOn)}.` };
  const unclear = registrations[0];
  if (unclear === undefined) return { value: 'no', remark: `The record shows no ${associate.title} registration.` };
  return { value: UNKNOWN, remark: askWhichRegistration(associate, unclear.credential) };
}

/** Whether hours count, and none of them is one for which the law asks for the registration. */
function isNeedless(sheet: Sheet, context: CountingContext, select: Selector): boolean {
  const needed = selectEntries(sheet, context, select);
  const counted = sheet.entries.filter((entry) => isCredited(sheet, entry));
  return counted.length > 0 && counted.every(({ index }) => needed[index] !== 1);
}

/**
 * Says whether an exam is passed, and where the law looks back, not too long ago.
 * An exam that the record does not name is UNKNOWN, not failed; one passed too long ago is a no.
 */
export function measureExam(context: CountingContext, exam: Exam): Measured {
  const passed = (context.record.exams ?? []).filter((one) => one.passedOn <= context.asOf && isCalled(exam, one.exam));
  const oldest = oldestAccepted(context, exam);
  const latest = exam.before === undefined || exam.before === 'entry' ? null : context.anchors[exam.before];
  if (exam.before !== undefined && latest === null) return { value: UNKNOWN };
  const accepted = passed.find(
    ({ passedOn }) => (oldest === null || passedOn >= oldest) && (latest === null || passedOn <= latest),
  );
  if (accepted !== undefined) return { value: 'yes', remark: `Passed on ${formatDate(accepted.passedOn)}.` };
  const stale = passed[0];
  if (stale !== undefined && latest !== null && stale.passedOn > latest)
    return { value: 'no', remark: `Passed on ${formatDate(stale.passedOn)}, after ${formatDate(latest)}.` };
  if (stale === undefined || oldest === null) return { value: UNKNOWN };
  const [on, limit] = [stale.passedOn, oldest].map(formatDate);
  return { value: 'no', remark: `Passed on ${on ?? ''}, and an exam passed before ${limit ?? ''} is too old.` };
}

/** The first day on which a pass still counts; null where none is too old. */
function oldestAccepted(context: CountingContext, { within }: Exam): PlainDate | null {
  if (within === undefined) return null;
  return addMonths(context.anchors.application ?? context.asOf, -numberOfLaw(context, within));
}

/** The names of an exam as they are compared, worked out once. */
interface Called {
  readonly names: ReadonlySet<string>;
  readonly words: readonly (readonly string[])[];
}

const called = new WeakMap<Exam, Called>();

function calledOf(exam: Exam): Called {
  const known = called.get(exam);
  if (known !== undefined) return known;
  const names = new Set(exam.names.map(normalizeName));
  const words = (exam.words ?? []).map((all) => all.map(normalizeName));
  const found = { names, words };
  called.set(exam, found);
  return found;
}

function isCalled(exam: Exam, written: string): boolean {
  const name = normalizeName(written);
  const { names, words } = calledOf(exam);
  return names.has(name) || words.some((all) => all.every((word) => name.includes(word)));
}
