import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A setting as it is shown. */
export interface ShownSetting {
  readonly settingId: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly kind: string | null;
  readonly clinical: boolean;
  readonly employment: string | null;
  readonly fingerprintedOn: string | null;
}

const SETTINGS = `
  select id as "settingId", name, jurisdiction, kind, clinical, employment, fingerprinted_on as "fingerprintedOn"
  from setting order by name, id`;

/**
 * The settings of the organization, by name.
 * @throws DATABASE_AWAY.
 */
export function findSettings(db: Database, acting: ActingPerson): Promise<ShownSetting[]> {
  return read(db, acting, (session) => session.ask<ShownSetting>(SETTINGS));
}
