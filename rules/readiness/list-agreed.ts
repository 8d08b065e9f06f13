import { type ExperienceRecord, type Setting, type Supervisor } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';

/** One supervisor at one setting, with the agreement that matters on a day. */
export interface Agreed {
  readonly supervisor: Supervisor;
  readonly setting: Setting;
  readonly agreement: NonNullable<ExperienceRecord['agreements']>[number];
}

/**
 * Lists each supervisor at each setting once: with the agreement that runs on the day, else the next one to begin.
 * What has ended is left out.
 */
export function listAgreed({ agreements = [], supervisors, settings }: ExperienceRecord, asOf: PlainDate): Agreed[] {
  const byPair = new Map<string, Agreed>();
  for (const agreement of [...agreements].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (agreement.until !== undefined && agreement.until < asOf) continue;
    const supervisor = supervisors.find(({ id }) => id === agreement.supervisor);
    const setting = settings.find(({ id }) => id === agreement.setting);
    if (supervisor === undefined || setting === undefined) continue;
    const key = JSON.stringify([supervisor.id, setting.id]);
    if (!byPair.has(key) || isBetter(agreement, byPair.get(key)?.agreement, asOf))
      byPair.set(key, { supervisor, setting, agreement });
  }
  return [...byPair.values()];
}

/** Of two agreements that run, the signed one matters. */
function isBetter(one: Agreed['agreement'], other: Agreed['agreement'] | undefined, asOf: PlainDate): boolean {
  return one.from <= asOf && one.signedOn !== undefined && other?.signedOn === undefined;
}
