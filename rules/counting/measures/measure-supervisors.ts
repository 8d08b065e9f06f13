import { UNKNOWN } from '../../engine/unknown.ts';
import { matchSupervisorLicense } from '../../evaluate/match-credential.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type Supervisor } from '../../vocabulary/experience-record.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { minutesBySupervisor } from './minutes-by-supervisor.ts';

/** Counts the different people who gave supervision that is credited to a category. */
export function measureSupervisors(sheet: Sheet, { category }: MeasureOf<'supervisors'>): Measured {
  return { value: minutesBySupervisor(sheet, category, 'supervision').size };
}

/** Finds the most supervisors whose agreements ran at the same time; UNKNOWN without agreements. */
export function measureSupervisorsAtOnce({ record }: CountingContext): Measured {
  const agreements = record.agreements ?? [];
  if (agreements.length === 0) return { value: UNKNOWN };
  const counts = agreements.map(({ from }) => {
    const running = agreements.filter((other) => other.from <= from && from <= (other.until ?? from));
    return new Set(running.map(({ supervisor }) => supervisor)).size;
  });
  return { value: Math.max(...counts) };
}

/** Finds the least training in supervision among those whose supervision counts; UNKNOWN where one does not say. */
export function measureLeastTraining(
  sheet: Sheet,
  context: CountingContext,
  { category, exempt, least }: MeasureOf<'least-training'>,
): Measured {
  const people = [...minutesBySupervisor(sheet, category, 'supervision').keys()];
  if (people.length === 0) return { value: UNKNOWN };
  const trained = people.filter((person) => !isExempt(context, person, exempt));
  const unstated = trained.find(({ supervisionTrainingMinutes }) => supervisionTrainingMinutes === undefined);
  const known = trained.flatMap(({ supervisionTrainingMinutes }) => supervisionTrainingMinutes ?? []);
  if (unstated !== undefined)
    return { value: UNKNOWN, remark: `The record does not say what training in supervision ${unstated.name} has.` };
  if (known.length > 0) return { value: Math.min(...known) };
  return { value: numberOfLaw(context, least), remark: 'Everybody who supervised is exempt from it.' };
}

function isExempt({ rulebook }: CountingContext, { licenses }: Supervisor, exempt: readonly string[]): boolean {
  if (exempt.length === 0) return false;
  return licenses.some(({ license }) => {
    const match = matchSupervisorLicense(rulebook.identity, license);
    return typeof match === 'object' && exempt.includes(match.kind);
  });
}
