import type { DemoActor } from './demo-actor.ts';
import { SETTING_KEYS, type SettingKey, demoSettings } from './demo-settings.ts';
import { SUPERVISOR_KEYS, type SupervisorKey, demoSupervisors } from './demo-staff.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';

/** Which row each supervisor and setting of the demo is. */
export interface DemoPlaces {
  readonly supervisors: Readonly<Record<SupervisorKey, string>>;
  readonly settings: Readonly<Record<SettingKey, string>>;
}

/**
 * The director adds the supervisors and the places of the demo.
 * @param today - the day on which the demo is laid out.
 */
export async function addStaff(director: DemoActor, today: PlainDate): Promise<DemoPlaces> {
  const people = demoSupervisors(today);
  const places = demoSettings(today);
  const [supervisors, settings] = await Promise.all([
    addEach(SUPERVISOR_KEYS, (key) => director.act({ path: '/api/people', step: `person:${key}`, body: people[key] })),
    addEach(SETTING_KEYS, (key) => director.act({ path: '/api/settings', step: `setting:${key}`, body: places[key] })),
  ]);
  return { supervisors, settings };
}

async function addEach<Key extends string>(
  keys: readonly Key[],
  add: (key: Key) => Promise<{ readonly subjectId: string }>,
): Promise<Record<Key, string>> {
  const added = await Promise.all(keys.map(async (key) => [key, (await add(key)).subjectId] as const));
  return Object.fromEntries(added) as Record<Key, string>;
}
