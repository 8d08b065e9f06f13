import type { Settings } from '../../config/settings.ts';
import { holdsRealOrganization } from './start-database.ts';

/** What filling the demo needs. */
export interface DemoOptions {
  readonly adminUrl: string;
  readonly baseUrl: string;
  readonly settings: Pick<Settings, 'demo'>;
  readonly log: (sentence: string) => void;
}

/**
 * Fills a database without an organization of its own with the demo, when the settings ask for one; a filling that an
 * earlier stop broke off is finished, and a finished one left alone.
 */
export async function fillWithDemo({ adminUrl, baseUrl, settings, log }: DemoOptions): Promise<void> {
  if (!settings.demo || (await holdsRealOrganization(adminUrl))) return;
  const { seedDemo } = await import('../seed-demo.ts');
  await seedDemo({ baseUrl, databaseUrl: adminUrl, now: new Date().toISOString(), log });
}
