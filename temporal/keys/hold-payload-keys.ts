import { payloadKeyPlaceOf } from '../../config/key-places.ts';
import type { Settings } from '../../config/settings.ts';
import { holdKeys } from '../../keys/hold-keys.ts';
import type { HeldKeys } from '../../keys/key-ring.ts';

/**
 * Holds the keys that encrypt what Temporal keeps: those of PAYLOAD_KEYS, else those of the file.
 * @throws SETTINGS_INVALID for keys that make no sense, and for a file that is named and cannot be read.
 */
export function holdPayloadKeys(settings: Pick<Settings, 'payloadKeys' | 'dataDir'>): HeldKeys {
  return holdKeys(payloadKeyPlaceOf(settings));
}
