import { join } from 'node:path';
import type { KeySettings, Settings } from './settings.ts';

/** Where the keys are that encrypt what Temporal keeps: those that settings bring, or a file in the data folder. */
export function payloadKeyPlaceOf({ payloadKeys, dataDir }: Pick<Settings, 'payloadKeys' | 'dataDir'>): Place {
  return placeOf('PAYLOAD_KEYS', payloadKeys, join(dataDir, 'payload-keys.json'));
}

/** Where the keys are that encrypt what we keep ourselves, in the database and beside it. */
export function dataKeyPlaceOf({ dataKeys, dataDir }: Pick<Settings, 'dataKeys' | 'dataDir'>): Place {
  return placeOf('DATA_KEYS', dataKeys, join(dataDir, 'data-keys.json'));
}

type Place = Omit<KeySettings, 'file'> & { readonly name: string; readonly path: string; readonly named: boolean };

function placeOf(name: string, { given, file, current, retired }: KeySettings, usual: string): Place {
  return { name, given, path: file ?? usual, named: file !== null, current, retired };
}
